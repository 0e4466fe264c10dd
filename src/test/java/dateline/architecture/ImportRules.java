package dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.CompositeArchRule;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** What holds of every format that is read. */
final class ImportRules {

    private static final List<String> FORMATS = List.of(
            "text",
            "markdown",
            "html",
            "epub",
            "pdf",
            "timelinejs",
            "ics",
            "docx",
            "odt",
            "mail",
            "feed",
            "table",
            "vis",
            "simile",
            "timelineproject",
            "csl");

    private ImportRules() {}

    static Stream<Rule> of(String root) {
        return Stream.of(formatsAreStrangers(root), importsFetchNothing(root));
    }

    private static Rule formatsAreStrangers(String root) {
        String room = root + ".importing.";
        return Rule.of(
                "formats are strangers",
                CompositeArchRule.of(FORMATS.stream()
                        .map(format -> noClasses()
                                .that()
                                .resideInAPackage(room + format + "..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(FORMATS.stream()
                                                .map(other -> room + other + "..")
                                                .toArray(String[]::new))
                                        .and(not(resideInAPackage(room + format + ".."))))
                                .allowEmptyShould(true))
                        .toList()),
                "a format can be added, exchanged or taken away alone; what several need is in a package beside them");
    }

    private static Rule importsFetchNothing(String root) {
        String room = root + ".importing..";
        return Rule.of(
                "imports fetch nothing",
                CompositeArchRule.of(noClasses()
                                .that()
                                .resideInAPackage(room)
                                .should()
                                .dependOnClassesThat(or(
                                        resideInAPackage("java.net.http.."),
                                        type(URL.class),
                                        assignableTo(URLConnection.class),
                                        assignableTo(Socket.class),
                                        assignableTo(Connection.class))))
                        .and(noClasses()
                                .that()
                                .resideInAPackage(room)
                                .should()
                                .callMethod(Jsoup.class, "connect", String.class)
                                .orShould()
                                .callMethod(Jsoup.class, "newSession")),
                "opening a file tells nobody that it is being read; only a page that the user asks for is fetched,"
                        + " elsewhere");
    }
}
