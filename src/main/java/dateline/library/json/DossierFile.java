package dateline.library.json;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dossiers as files ({@code NAME.dossier.json}, described by {@code resources/schema/dossier.schema.json}). Any file may be
 * given; the worst that comes of it is a {@link DossierException}.
 */
public final class DossierFile {

    private static final String ENDING = ".dossier.json";
    private static final Pattern ENDINGS = Pattern.compile("(?i)(\\.dossier|\\.json)++$");

    private final Limits limits;
    private final JsonInput input;

    /** Reads files as large as the memory of this program allows, up to 256 MiB. */
    public DossierFile() {
        this(Limits.ofThisProgram());
    }

    DossierFile(Limits limits) {
        this.limits = limits;
        this.input = new JsonInput(limits);
    }

    /** Whether its name says that it is a dossier, or its first characters do. */
    public static boolean isDossier(Path file) {
        return isNamedSo(file) || DossierHead.of(file);
    }

    /** The file with the ending of dossiers, once, however much of it was typed; one that is there keeps its name. */
    public static Path named(Path file) {
        return isNamedSo(file) && Files.exists(file)
                ? file
                : file.resolveSibling(plain(String.valueOf(file.getFileName())) + ENDING);
    }

    /** A name without what it has of the ending of dossiers. */
    public static String plain(String name) {
        String plain = ENDINGS.matcher(name).replaceFirst("");
        return plain.isEmpty() ? name : plain;
    }

    private static boolean isNamedSo(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Reads a dossier; throws with all that is wrong with the file. */
    public Loaded read(Path file) throws DossierException {
        FileReading reading = new FileReading(limits.nodes());
        Loaded loaded = new DossierReader(new DossierPieces(input, file), reading).read();
        if (!reading.errors().isEmpty()) {
            throw new DossierException(file, located(file, reading.errors()));
        }
        return new Loaded(loaded.dossier(), loaded.extras(), located(file, reading.orphans()));
    }

    /** All that is wrong with a file: as a dossier, against the schema, and passages that are not found. */
    public List<Problem> check(Path file) {
        DossierPieces pieces = new DossierPieces(input, file);
        FileReading reading = new FileReading(limits.nodes());
        try {
            new DossierReader(pieces, reading).read();
            Flaws schema = new SchemaCheck(reading.errors()).check(pieces);
            return located(file, Flaws.of(reading.errors(), schema, reading.orphans()));
        } catch (DossierException e) {
            return e.problems();
        }
    }

    /**
     * Saves a dossier with what its file held beside it. The file is replaced as a whole, or else left as it was.
     *
     * @return of the file as it was written
     * @throws IllegalArgumentException when a passage names a block that the dossier does not hold
     */
    public Fingerprint write(Path file, Dossier dossier, Extras extras) throws DossierException {
        Layout layout = new Layout();
        return JsonOutput.write(file, layout, json -> new DossierWriter(json, layout, extras.kept()).write(dossier));
    }

    private List<Problem> located(Path file, Flaws findings) throws DossierException {
        return Locations.locate(input, file, findings);
    }
}
