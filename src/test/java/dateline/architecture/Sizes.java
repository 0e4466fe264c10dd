package dateline.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How long files and methods are, in lines, and how many arguments constructors take.
 *
 * @param files without those that only describe a package
 */
record Sizes(List<Measure> files, List<Measure> methods, List<Measure> constructors) {

    /** The size of a thing and where it is. */
    record Measure(String place, long size) {}

    static Sizes of(JavaSources sources) {
        Sizes sizes = new Sizes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sources.units().stream()
                .filter(unit -> !unit.getTypeDecls().isEmpty())
                .forEach(unit -> sizes.measure(sources, unit));
        return sizes;
    }

    private void measure(JavaSources sources, CompilationUnitTree unit) {
        files.add(new Measure(sources.place(unit, unit), sources.lines(unit, unit)));
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                methods.add(new Measure(sources.place(unit, method), sources.lines(unit, method)));
                if (method.getName().contentEquals("<init>")) {
                    constructors.add(new Measure(
                            sources.place(unit, method), method.getParameters().size()));
                }
                return super.visitMethod(method, null);
            }

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (type.getKind() == Tree.Kind.RECORD) {
                    constructors.add(new Measure(sources.place(unit, type), components(type)));
                }
                return super.visitClass(type, null);
            }
        }.scan(unit, null);
    }

    private static long components(ClassTree type) {
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
