package dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.stream.Stream;

/** Where each library is at home, so that exchanging one touches one place. */
final class LibraryRules {

    /** The modules of JavaFX that need no toolkit and no window: those of {@code javafx.base}. */
    private static final String[] JAVAFX_BASE = {
        "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util.."
    };

    private static final DescribedPredicate<JavaClass> NETWORK = or(
                    assignableTo(URLConnection.class),
                    assignableTo(Socket.class),
                    assignableTo(NetworkChannel.class),
                    resideInAPackage("java.net.http.."))
            .as("the network");

    private LibraryRules() {}

    static Stream<Rule> of(String root) {
        return Stream.of(
                home(
                        root,
                        "jsoup",
                        List.of("org.jsoup.."),
                        "importing.markup",
                        "importing.html",
                        "importing.epub",
                        "importing.archive",
                        "importing.docx",
                        "importing.odt",
                        "importing.feed",
                        "importing.simile",
                        "importing.timelineproject"),
                home(root, "PDFBox", List.of("org.apache.pdfbox.."), "importing.pdf", "exporting.pdf"),
                home(root, "commonmark", List.of("org.commonmark.."), "importing.markdown"),
                home(root, "YAML", List.of("org.snakeyaml.."), "importing.markdown"),
                home(
                        root,
                        "Commons CSV",
                        List.of("org.apache.commons.csv.."),
                        "importing.timelinejs",
                        "importing.table",
                        "exporting.csv",
                        "exporting.timelinejs"),
                home(root, "fastexcel", List.of("org.dhatim.fastexcel.."), "exporting.xlsx"),
                home(root, "mime4j", List.of("org.apache.james.mime4j.."), "importing.mail"),
                home(root, "biweekly", List.of("biweekly.."), "importing.ics", "exporting.ics"),
                home(root, "Lucene", List.of("org.apache.lucene.."), "search.index"),
                home(
                        root,
                        "Jackson",
                        List.of("tools.jackson..", "com.fasterxml.jackson.."),
                        "library.json",
                        "importing.json",
                        "language.reader",
                        "exporting"),
                home(root, "JSON Schema", List.of("com.networknt.."), "library.json"),
                home(root, "picocli", List.of("picocli.."), "cli"),
                home(root, "RichTextFX", List.of("org.fxmisc..", "org.reactfx.."), "ui.reader"),
                home(root, "ONNX Runtime", List.of("ai.onnxruntime.."), "language.reader"),
                networkAtHome(root),
                javaFxAtHome(root),
                sessionNeedsNoToolkit(root));
    }

    private static Rule home(String root, String library, List<String> packages, String... rooms) {
        return Rule.of(
                "home of " + library,
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(Rooms.packages(root, Stream.of(rooms)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages.toArray(String[]::new)),
                library + " has one home, " + String.join(" and ", rooms)
                        + ", so that exchanging it touches nothing else");
    }

    private static Rule networkAtHome(String root) {
        return Rule.of(
                "home of the network",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(root + ".fetching..")
                        .should()
                        .dependOnClassesThat(NETWORK)
                        .orShould()
                        .callMethod(URL.class, "openStream")
                        .orShould()
                        .callMethod(URL.class, "openConnection"),
                "the program goes on the network only when the reader asks, and then for one page; nothing else can");
    }

    private static Rule javaFxAtHome(String root) {
        return Rule.of(
                "home of JavaFX",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(root, root + ".session..", root + ".ui..")
                        .or()
                        .haveFullyQualifiedName(root + ".Main")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "com.sun.javafx.."),
                "what has nothing to do with windows works and is tested without one, and Main must be able to say"
                        + " that there is no display before the toolkit is touched");
    }

    private static Rule sessionNeedsNoToolkit(String root) {
        return Rule.of(
                "session needs no toolkit",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".session..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("javafx..").and(not(resideInAnyPackage(JAVAFX_BASE)))),
                "the state of a window is tested without a window: properties and observable lists, no nodes");
    }
}
