package planted.importing;

import dateline.architecture.Breaks;
import org.apache.pdfbox.pdmodel.PDDocument;

@Breaks("home of PDFBox")
record ReadsPdf(PDDocument document) {}
