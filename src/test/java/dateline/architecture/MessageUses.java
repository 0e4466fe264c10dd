package dateline.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What a program asks of its bundles, as far as its text tells: through {@code Messages} itself, or through methods of
 * its own that hand an argument on to it.
 */
final class MessageUses extends TreePathScanner<Void, CompilationUnitTree> {

    private static final String MESSAGES = "dateline.messages.Messages";

    /** Each key asked for by name, with a place that asks for it. */
    final Map<String, String> keys = new TreeMap<>();

    /** Each bundle opened by name, with a place that opens it. */
    final Map<String, String> bundles = new TreeMap<>();

    /** Every text in quotes, among which are the keys that are handed on before they are used. */
    final Set<String> literals = new TreeSet<>();

    /** The constants of enums, whose names may be parts of keys. */
    final Set<String> constants = new TreeSet<>();

    private final JavaSources sources;
    private final Map<Element, Asking> handingOn = new HashMap<>();

    /** Which argument of a method is a key, or the name of a bundle. */
    private record Asking(int argument, boolean opens) {}

    private MessageUses(JavaSources sources) {
        this.sources = sources;
    }

    static MessageUses of(JavaSources sources) {
        MessageUses uses = new MessageUses(sources);
        int known;
        do {
            known = uses.handingOn.size();
            sources.units().forEach(unit -> uses.scan(unit, unit));
        } while (uses.handingOn.size() > known);
        return uses;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
        text(literal).ifPresent(literals::add);
        return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, CompilationUnitTree unit) {
        Element declared = sources.trees().getElement(getCurrentPath());
        if (declared != null && declared.getKind() == ElementKind.ENUM_CONSTANT) {
            constants.add(variable.getName().toString());
        }
        return super.visitVariable(variable, unit);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        if (sources.trees().getElement(getCurrentPath()) instanceof ExecutableElement method) {
            asking(method)
                    .filter(asking -> asking.argument() < call.getArguments().size())
                    .ifPresent(asking -> collect(
                            call.getArguments().get(asking.argument()), asking.opens(), sources.place(unit, call)));
        }
        return super.visitMethodInvocation(call, unit);
    }

    private Optional<Asking> asking(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return isOfMessages(method) && Set.of("of", "text", "has").contains(name)
                ? Optional.of(new Asking(0, name.equals("of")))
                : Optional.ofNullable(handingOn.get(method));
    }

    private void collect(ExpressionTree argument, boolean opens, String place) {
        switch (argument) {
            case LiteralTree literal -> text(literal).ifPresent(name -> (opens ? bundles : keys).put(name, place));
            case ConditionalExpressionTree choice -> {
                collect(choice.getTrueExpression(), opens, place);
                collect(choice.getFalseExpression(), opens, place);
            }
            case IdentifierTree name -> followParameter(name, opens);
            default -> {
                // built from parts or stored: only its use can be checked, by the literals
            }
        }
    }

    private void followParameter(IdentifierTree name, boolean opens) {
        Element named = sources.trees().getElement(new TreePath(getCurrentPath(), name));
        if (named instanceof VariableElement parameter
                && parameter.getEnclosingElement() instanceof ExecutableElement method
                && !isOfMessages(method)
                && method.getParameters().contains(parameter)) {
            handingOn.put(method, new Asking(method.getParameters().indexOf(parameter), opens));
        }
    }

    private static boolean isOfMessages(ExecutableElement method) {
        return String.valueOf(method.getEnclosingElement()).equals(MESSAGES);
    }

    private static Optional<String> text(LiteralTree literal) {
        return literal.getValue() instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
