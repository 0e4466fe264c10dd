package dateline.exporting.timex;

import dateline.article.TimeExpression;

/** One line for each expression: {@code document TAB start TAB end TAB type TAB value}. */
public final class TsvTimexWriter implements TimexWriter {

    @Override
    public String write(TaggedDocument document) {
        CodePointCounter points = new CodePointCounter(document.text());
        StringBuilder lines = new StringBuilder();
        for (TimeExpression expression : document.expressions()) {
            lines.append(document.name()).append('\t');
            lines.append(points.at(expression.span().start())).append('\t');
            lines.append(points.at(expression.span().end())).append('\t');
            lines.append(expression.type()).append('\t');
            lines.append(expression.value()).append('\n');
        }
        return lines.toString();
    }
}
