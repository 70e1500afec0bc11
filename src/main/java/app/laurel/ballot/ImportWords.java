package app.laurel.ballot;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.edition.DateText;
import app.laurel.edition.Edition;

/** What came of a file of ballots, as one sentence for the desk and for the command line. */
public final class ImportWords {
    private ImportWords() {}

    /** The sentence in a language; bad lines are listed apart. */
    public static String of(ImportOutcome outcome, Edition edition, Texts texts, Language language) {
        var zone = edition.schedule().zone();
        return switch (outcome) {
            case ImportOutcome.Taken(var lines, var added, var changed, var unchanged) ->
                texts.get(language, "ballot.import.taken", lines, added, changed, unchanged);
            case ImportOutcome.TakenBefore(var at) ->
                texts.get(language, "ballot.import.before", DateText.of(at, zone, language));
            case ImportOutcome.VotingNotOpen(var opens, var closes) ->
                texts.get(
                        language,
                        "ballot.import.closed",
                        DateText.of(opens, zone, language),
                        DateText.of(closes, zone, language));
            case ImportOutcome.Refused(var problems, var count) -> texts.get(language, "ballot.import.refused", count);
        };
    }
}
