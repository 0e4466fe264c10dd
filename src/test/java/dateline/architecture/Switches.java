package dateline.architecture;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds switches over our own enums, or over sealed types, that would swallow a new case in silence. */
final class Switches extends TreePathScanner<Void, CompilationUnitTree> {

    private final JavaSources sources;
    private final String root;
    private final List<String> withDefault = new ArrayList<>();

    private Switches(JavaSources sources, String root) {
        this.sources = sources;
        this.root = root;
    }

    /** The places of switches over sealed types, or enums under the root package, that carry a default. */
    static List<String> withDefault(JavaSources sources, String root) {
        Switches switches = new Switches(sources, root);
        sources.units().forEach(unit -> switches.scan(unit, unit));
        return switches.withDefault;
    }

    @Override
    public Void visitSwitch(SwitchTree tree, CompilationUnitTree unit) {
        check(tree.getExpression(), tree.getCases(), unit);
        return super.visitSwitch(tree, unit);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, CompilationUnitTree unit) {
        check(tree.getExpression(), tree.getCases(), unit);
        return super.visitSwitchExpression(tree, unit);
    }

    private void check(ExpressionTree selector, List<? extends CaseTree> cases, CompilationUnitTree unit) {
        TypeMirror type = sources.trees().getTypeMirror(new TreePath(getCurrentPath(), selector));
        if (sources.types().asElement(type) instanceof TypeElement element && isClosed(element)) {
            cases.stream()
                    .filter(each -> each.getLabels().stream().anyMatch(label -> takesAll(label, each, type)))
                    .forEach(each -> withDefault.add(sources.place(unit, each)));
        }
    }

    private boolean isClosed(TypeElement element) {
        return element.getModifiers().contains(Modifier.SEALED)
                || (element.getKind() == ElementKind.ENUM
                        && element.getQualifiedName().toString().startsWith(root + "."));
    }

    private boolean takesAll(CaseLabelTree label, CaseTree from, TypeMirror type) {
        return label instanceof DefaultCaseLabelTree
                || (label instanceof PatternCaseLabelTree pattern
                        && pattern.getPattern() instanceof BindingPatternTree binding
                        && from.getGuard() == null
                        && sources.types().isSameType(typeOf(binding), type));
    }

    private TypeMirror typeOf(BindingPatternTree binding) {
        return sources.trees()
                .getTypeMirror(
                        new TreePath(getCurrentPath(), binding.getVariable().getType()));
    }
}
