package planted.importing;

import dateline.architecture.Breaks;
import org.apache.commons.csv.CSVFormat;

@Breaks("home of Commons CSV")
record ReadsCsv(CSVFormat format) {}
