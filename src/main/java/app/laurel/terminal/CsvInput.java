package app.laurel.terminal;

import app.laurel.base.csv.CsvFault;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvReader;
import app.laurel.base.csv.CsvRecord;
import app.laurel.base.csv.Digits;
import app.laurel.base.csv.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * A CSV file to be counted: in UTF-8 only, so that everybody counts the same names, and of no use as a whole where one line of it
 * cannot be read.
 */
final class CsvInput {
    private CsvInput() {}

    static CsvReader of(InputStream input) throws IOException {
        return new CsvReader(input, CsvLimits.LOCAL, Set.of(TextEncoding.UTF_8), CsvInput::refuse);
    }

    private static void refuse(long line, CsvFault fault) {
        var key = switch (fault) {
            case QUOTE_INSIDE -> "quote-inside";
            case QUOTE_OPEN -> "quote-open";
            case QUOTE_AFTER -> "quote-after";
            case NOT_UTF8 -> "not-utf-8";
            case IN_CP949 -> "cp949";
            case IN_UTF16 -> "utf-16";
            case LINE_TOO_LONG, FILE_TOO_LARGE -> "line-long";
        };
        throw UnusableInputException.inLine(line, key);
    }

    /** Refuses a header that another character than a comma parts, as some spreadsheets write it. */
    static void demandCommas(CsvRecord header) {
        if (header.fields() != 1) return;
        var text = header.text(0);
        if (text.contains(";") || text.contains("\t")) throw UnusableInputException.inLine(header.line(), "no-comma");
    }

    /** The whole number in a field, in digits of either width. */
    static long number(CsvRecord record, int field, Sentence what) {
        var digit = record.digit(field);
        if (digit >= 0) return digit;
        var written = Digits.plain(record.text(field));
        if (!written.matches("-?[0-9]+")) {
            throw UnusableInputException.inLine(record.line(), "not-whole", what, record.text(field));
        }
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException tooLarge) {
            throw UnusableInputException.inLine(record.line(), "too-large", what, written, Long.MAX_VALUE);
        }
    }
}
