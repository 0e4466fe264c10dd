package dateline.cli;

import dateline.messages.Messages;
import dateline.time.TimeSpan;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date given on the command line. */
final class EdtfConverter implements ITypeConverter<TimeSpan> {

    @Override
    public TimeSpan convert(String value) {
        try {
            return TimeSpan.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    Messages.of("cli", Locale.getDefault()).text("tag.not-a-date", value));
        }
    }
}
