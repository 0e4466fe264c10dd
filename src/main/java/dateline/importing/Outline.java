package dateline.importing;

import dateline.article.Block;
import dateline.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blocks on their way into sections, each of which begins with a heading. */
final class Outline {

    private static final int OPENING = 8;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    Outline(String id) {
        this.id = id;
    }

    boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.text().isEmpty());
    }

    Block add(BiFunction<String, String, Block> kind, String text) {
        Block block = kind.apply(name(), text);
        if (blocks.isEmpty() && !(block instanceof Block.Heading)) {
            blocks.add(new Block.Heading(block.id(), "", 2));
            block = kind.apply(name(), text);
        }
        blocks.add(block);
        return block;
    }

    private String name() {
        return id + "." + ++number;
    }

    /** Takes away the first block if it is a heading that something follows, and gives its words. */
    Optional<String> takeTitle() {
        return Optional.of(blocks)
                .filter(all -> all.size() > 1)
                .map(List::getFirst)
                .map(Block::text)
                .filter(words -> !words.isEmpty())
                .map(words -> {
                    drop(0);
                    return words;
                });
    }

    /** Takes away a heading near the beginning that only says the title again. */
    void dropRepeated(String title) {
        for (int i = 0; i < Math.min(OPENING, blocks.size() - 1); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && letters(heading.text()).equals(letters(title))) {
                drop(i);
                return;
            }
        }
    }

    private static String letters(String text) {
        return OTHERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private void drop(int index) {
        Block heading = blocks.remove(index);
        if (index == 0 && !(blocks.getFirst() instanceof Block.Heading)) {
            blocks.addFirst(new Block.Heading(heading.id(), "", 2));
        }
    }

    /** The texts of the first blocks. */
    List<String> opening() {
        return blocks.stream().map(Block::text).limit(OPENING).toList();
    }

    Stream<String> texts() {
        return blocks.stream().map(Block::text);
    }

    // the level of the title is left to the title
    private static boolean isOfTitle(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 1;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int deeper = blocks.stream().anyMatch(Outline::isOfTitle) ? 1 : 0;
        int begin = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading) {
                if (blocks.get(begin) instanceof Block.Heading heading) {
                    int level = Math.min(heading.level() + deeper, 6);
                    Block.Heading placed = new Block.Heading(heading.id(), heading.text(), level);
                    sections.add(new Section(placed, blocks.subList(begin + 1, i)));
                }
                begin = i;
            }
        }
        return sections;
    }
}
