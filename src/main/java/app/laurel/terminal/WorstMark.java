package app.laurel.terminal;

import app.laurel.count.ratings.RatingTally;

/** The mark of {@code --missing worst:M}: it may be one that no ballot gives, but none above all that are given. */
final class WorstMark {
    private WorstMark() {}

    /** The tally with this mark on its scale; the tally as it is where the words name no mark. */
    static RatingTally onScale(RatingTally tally, String words) {
        if (!words.matches("worst:-?[0-9]{1,18}")) {
            return tally;
        }
        var mark = Long.parseLong(words.substring("worst:".length()));
        var highest = tally.marks().getLast();
        if (mark > highest) {
            throw new UnusableInputException("missing-high", words, highest);
        }
        return tally.withMark(mark);
    }
}
