package dateline;

import dateline.building.DossierBuilder;
import dateline.building.ExtractedFindings;
import dateline.building.StatedEvents;
import dateline.dating.TimeTagger;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Exporters;
import dateline.exporting.annotations.AnnotationExporter;
import dateline.exporting.bibliography.BibtexExporter;
import dateline.exporting.bibliography.CslExporter;
import dateline.exporting.bibliography.RisExporter;
import dateline.exporting.csv.CsvExporter;
import dateline.exporting.html.HtmlExporter;
import dateline.exporting.html.PresentationExporter;
import dateline.exporting.ics.IcsExporter;
import dateline.exporting.markdown.MarkdownExporter;
import dateline.exporting.pdf.ArticlePdfExporter;
import dateline.exporting.pdf.PdfExporter;
import dateline.exporting.pdf.PresentationPdfExporter;
import dateline.exporting.png.PngExporter;
import dateline.exporting.svg.SvgExporter;
import dateline.exporting.text.TextExporter;
import dateline.exporting.timelinejs.TimelineJsExporter;
import dateline.exporting.timelinejs.TimelineJsTableExporter;
import dateline.exporting.xlsx.XlsxExporter;
import dateline.importing.Importers;
import dateline.importing.csl.CslImporter;
import dateline.importing.docx.DocxImporter;
import dateline.importing.epub.EpubImporter;
import dateline.importing.feed.FeedImporter;
import dateline.importing.html.HtmlImporter;
import dateline.importing.ics.IcsImporter;
import dateline.importing.mail.MailImporter;
import dateline.importing.markdown.MarkdownImporter;
import dateline.importing.odt.OdtImporter;
import dateline.importing.pdf.PdfImporter;
import dateline.importing.simile.SimileImporter;
import dateline.importing.table.TableImporter;
import dateline.importing.text.TextImporter;
import dateline.importing.timelinejs.TimelineJsImporter;
import dateline.importing.timelineproject.TimelineProjectImporter;
import dateline.importing.vis.VisImporter;
import dateline.language.reader.Readers;
import dateline.messages.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The formats that articles are read from, and that dossiers are written in. */
final class Formats {

    private Formats() {}

    /** All of them. */
    static Importers importers() {
        HtmlImporter pages = new HtmlImporter();
        return new Importers(
                List.of(
                        new PdfImporter(),
                        new EpubImporter(),
                        new DocxImporter(),
                        new OdtImporter(),
                        new IcsImporter(),
                        new MailImporter(pages),
                        new FeedImporter(),
                        new TimelineProjectImporter(),
                        new TimelineJsImporter(),
                        new SimileImporter(),
                        new CslImporter(),
                        new VisImporter(),
                        pages,
                        new MarkdownImporter(),
                        new TableImporter(cell -> TimeTagger.of(Locale.ENGLISH).time(cell))),
                new TextImporter());
    }

    /** Those that dossiers are written in, which speak the language of the locale. */
    static Exporters exporters(Locale locale) {
        ExportWords words = ExportWords.of(locale);
        List<Exporter> pictures = List.of(
                new SvgExporter(words), new PngExporter(words), new PdfExporter(words), new ArticlePdfExporter(words));
        List<Exporter> toRead = List.of(
                new HtmlExporter(words),
                new PresentationExporter(words),
                new PresentationPdfExporter(words),
                new MarkdownExporter(words),
                new TextExporter(words));
        List<Exporter> data = List.of(
                CsvExporter.withCommas(words),
                CsvExporter.withTabs(words),
                new XlsxExporter(words),
                new IcsExporter(words),
                new TimelineJsExporter(words),
                new TimelineJsTableExporter(words));
        List<Exporter> sources = List.of(
                new AnnotationExporter(words), new CslExporter(words), new BibtexExporter(), new RisExporter(words));
        return new Exporters(List.of(pictures, toRead, data, sources));
    }

    /** Makes dossiers of them. */
    static DossierBuilder builder() {
        return new DossierBuilder(
                Formats::importers,
                new ExtractedFindings(
                        new StatedEvents(
                                LocalDate.now(), words(Locale.getDefault()).text("stated.note")),
                        () -> TimeTagger.of(Locale.ENGLISH),
                        () -> Readers.of(Locale.ENGLISH)));
    }

    /** The words for what was wrong with a file, or left out. */
    static Messages words(Locale locale) {
        return Messages.of("importing", locale);
    }
}
