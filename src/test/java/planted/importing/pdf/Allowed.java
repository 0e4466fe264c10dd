package planted.importing.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

record Allowed(PDDocument document) {}
