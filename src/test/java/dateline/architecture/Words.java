package dateline.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words for people written in code: texts of several words, and texts given to what shows them. */
final class Words extends TreeScanner<Void, CompilationUnitTree> {

    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern STYLE = Pattern.compile("\\s*-fx-.*", Pattern.DOTALL);
    private static final Pattern SETTER =
            Pattern.compile("set(Text|PromptText|AccessibleText|AccessibleHelp|Title|HeaderText|ContentText)");
    private static final Pattern SHOWS = Pattern.compile(
            "(Label|Text|Tooltip|Menu|Hyperlink|Tab|TitledPane|\\w*Button|\\w*MenuItem|CheckBox)(<.*>)?");

    private final JavaSources sources;
    private final List<String> found = new ArrayList<>();

    private Words(JavaSources sources) {
        this.sources = sources;
    }

    /** The words found in the files of a package and those below, each with its place. */
    static List<String> in(JavaSources sources, String packageName) {
        Words words = new Words(sources);
        sources.units().stream()
                .filter(unit -> (unit.getPackageName() + ".").startsWith(packageName + "."))
                .forEach(unit -> words.scan(unit, unit));
        return words.found;
    }

    @Override
    public Void visitThrow(ThrowTree tree, CompilationUnitTree unit) {
        return null; // what a failure says is for developers
    }

    @Override
    public Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
        if (literal.getValue() instanceof String text
                && SEVERAL_WORDS.matcher(text).find()
                && !STYLE.matcher(text).matches()) {
            found.add(sources.place(unit, literal) + " " + text);
        }
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        String method = call.getMethodSelect().toString();
        if (SETTER.matcher(method.substring(method.lastIndexOf('.') + 1)).matches()) {
            checkShown(call.getArguments(), unit);
        }
        return super.visitMethodInvocation(call, unit);
    }

    @Override
    public Void visitNewClass(NewClassTree made, CompilationUnitTree unit) {
        if (SHOWS.matcher(made.getIdentifier().toString()).matches()) {
            checkShown(made.getArguments(), unit);
        }
        return super.visitNewClass(made, unit);
    }

    private void checkShown(List<? extends ExpressionTree> arguments, CompilationUnitTree unit) {
        arguments.stream()
                .filter(argument -> argument instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                        && text.chars().anyMatch(Character::isLetter)
                        && !SEVERAL_WORDS.matcher(text).find())
                .forEach(argument ->
                        found.add(sources.place(unit, argument) + " " + ((LiteralTree) argument).getValue()));
    }
}
