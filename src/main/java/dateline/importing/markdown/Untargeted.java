package dateline.importing.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Takes from links where they lead to, which no article keeps: a definition is written once, but led to again and again. */
final class Untargeted extends AbstractVisitor {

    @Override
    public void visit(Link link) {
        link.setDestination("");
        link.setTitle(null);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination("");
        image.setTitle(null);
        visitChildren(image);
    }
}
