package dateline.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.lang.model.element.Modifier;

/**
 * How long files and methods are, in lines, how many arguments constructors take, how many of {@code &&} and {@code ||} stand in a
 * method, and how many fields an object of a class has.
 *
 * @param files without those that only describe a package
 * @param operators by the name of the method
 * @param fields by the name of the class
 */
record Sizes(
        List<Measure> files,
        List<Measure> methods,
        List<Measure> constructors,
        List<Measure> operators,
        List<Measure> fields) {

    /** The size of a thing and where it is. */
    record Measure(String place, long size) {}

    static Sizes of(JavaSources sources) {
        Sizes sizes = new Sizes(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sources.units().stream()
                .filter(unit -> !unit.getTypeDecls().isEmpty())
                .forEach(unit -> sizes.measure(sources, unit));
        return sizes;
    }

    private void measure(JavaSources sources, CompilationUnitTree unit) {
        files.add(new Measure(sources.place(unit, unit), sources.lines(unit, unit)));
        new TreeScanner<Void, String>() {
            @Override
            public Void visitMethod(MethodTree method, String type) {
                String name = type + "." + method.getName();
                operators.add(new Measure(name, operators(method)));
                methods.add(new Measure(sources.place(unit, method), sources.lines(unit, method)));
                if (method.getName().contentEquals("<init>")) {
                    constructors.add(new Measure(
                            sources.place(unit, method), method.getParameters().size()));
                }
                return super.visitMethod(method, type);
            }

            @Override
            public Void visitClass(ClassTree type, String outer) {
                String name = type.getSimpleName().isEmpty() ? outer : outer + "." + type.getSimpleName();
                fields.add(new Measure(name, instanceFields(type)));
                if (type.getKind() == Tree.Kind.RECORD) {
                    constructors.add(new Measure(sources.place(unit, type), instanceFields(type)));
                }
                return super.visitClass(type, name);
            }
        }.scan(unit, String.valueOf(unit.getPackageName()));
    }

    /** Those in a lambda count, those in the methods of a class within do not. */
    private static long operators(MethodTree method) {
        AtomicLong count = new AtomicLong();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree binary, Void nothing) {
                if (binary.getKind() == Tree.Kind.CONDITIONAL_AND || binary.getKind() == Tree.Kind.CONDITIONAL_OR) {
                    count.incrementAndGet();
                }
                return super.visitBinary(binary, null);
            }

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                return null;
            }
        }.scan(method, null);
        return count.get();
    }

    private static long instanceFields(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .filter(field ->
                        !((VariableTree) field).getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }

    /** The smallest size that at least this share of the measures does not exceed; 0 where there are none. */
    static long percentile(double share, List<Measure> measures) {
        List<Long> sorted = measures.stream()
                .map(Measure::size)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** Those larger than the limit. */
    static List<Measure> over(long limit, List<Measure> measures) {
        return measures.stream().filter(measure -> measure.size() > limit).toList();
    }
}
