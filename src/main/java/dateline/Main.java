package dateline;

import dateline.cli.DatelineCommand;
import dateline.cli.ValidateCommand;
import dateline.library.json.DossierFile;
import java.util.List;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        DossierFile dossiers = new DossierFile();
        DatelineCommand dateline = new DatelineCommand(
                files -> {
                    System.out.println("Dateline");
                    return 0;
                },
                List.of(new ValidateCommand(dossiers)));
        System.exit(dateline.run(arguments));
    }
}
