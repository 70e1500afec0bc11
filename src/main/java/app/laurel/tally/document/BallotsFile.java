package app.laurel.tally.document;

import app.laurel.count.AwardCount;
import app.laurel.count.AwardRules;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes {@code ballots.csv}: every ballot that was counted or set aside, one a line under a random number, in the order of
 * the numbers, with nothing that tells when or by whom it was cast. UTF-8, line feeds, no quotes.
 *
 * <p>The columns are {@code ballot}, 16 hex digits; {@code favourite}, a shop's number or nothing; and one for each shop and
 * criterion, named {@code shop/criterion} by their numbers: the mark, nothing where not answered, {@code -} for no opinion.
 */
public final class BallotsFile {
    private final Writer out;
    private long last;
    private boolean begun;

    /** Begins the file: writes the header. */
    public BallotsFile(PublishedRules published, Writer out) throws IOException {
        this.out = out;
        out.write(String.join(",", columns(published)));
        out.write('\n');
    }

    /** Whether the ballots of a count may be published: where too few count, the file has nothing but its header. */
    public static boolean mayShow(AwardCount count) {
        return count.ballots().valid() >= AwardRules.FEWEST_BALLOTS;
    }

    /** The names of the columns under these rules. */
    public static List<String> columns(PublishedRules published) {
        var columns = new ArrayList<>(List.of("ballot", "favourite"));
        for (var shop : published.rules().shops()) {
            for (var criterion : published.criteria()) {
                columns.add(shop + "/" + criterion);
            }
        }
        return List.copyOf(columns);
    }

    /**
     * Writes one ballot.
     *
     * @param number its random number, taken as unsigned; greater than the one before
     * @param favourite the number of the shop picked as favourite, or 0
     * @param marks shop by shop in the order of the rules, for each shop one for each criterion
     */
    public void write(long number, int favourite, byte[] marks) throws IOException {
        if (begun && Long.compareUnsigned(number, last) <= 0) {
            throw new IllegalArgumentException(
                    "got ballot %016x after %016x, want rising numbers".formatted(number, last));
        }
        begun = true;
        last = number;
        out.write(HexFormat.of().toHexDigits(number));
        out.write(',');
        out.write(favourite == 0 ? "" : Integer.toString(favourite));
        for (var mark : marks) {
            out.write(',');
            out.write(cell(mark & 255));
        }
        out.write('\n');
    }

    private static String cell(int mark) {
        return switch (mark) {
            case 0 -> "";
            case AwardRules.NO_OPINION -> "-";
            default -> Integer.toString(mark);
        };
    }
}
