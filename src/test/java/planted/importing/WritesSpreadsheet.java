package planted.importing;

import dateline.architecture.Breaks;
import org.dhatim.fastexcel.Workbook;

@Breaks("home of fastexcel")
record WritesSpreadsheet(Workbook book) {}
