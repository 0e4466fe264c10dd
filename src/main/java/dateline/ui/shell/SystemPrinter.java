package dateline.ui.shell;

import dateline.session.Printing;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** Prints through the dialog of the system. */
final class SystemPrinter {

    /** 240 dots an inch. */
    private static final double SCALE = 2.5;

    private final Printing printing;

    SystemPrinter(Printing printing) {
        this.printing = printing;
    }

    /** Asks where to, then prints; tells whether that went well. Empty where there is no printer. */
    Optional<Runnable> offer(Window owner, Printing.Matter matter, Consumer<Boolean> then) {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(job -> () -> {
            if (job.showPrintDialog(owner)) {
                printing.print(
                        matter, SCALE, sheet -> print(job, sheet), isGood -> then.accept(isGood && job.endJob()));
            } else {
                job.cancelJob();
            }
        });
    }

    private static boolean print(PrinterJob job, BufferedImage sheet) {
        PageOrientation orientation =
                sheet.getWidth() > sheet.getHeight() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        PageLayout page = job.getPrinter().createPageLayout(paper, orientation, Printer.MarginType.HARDWARE_MINIMUM);
        ImageView view = new ImageView(PrintPreview.image(sheet));
        view.setPreserveRatio(true);
        view.setFitWidth(page.getPrintableWidth());
        view.setFitHeight(page.getPrintableHeight());
        return job.printPage(page, view);
    }
}
