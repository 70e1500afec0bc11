package app.laurel.nomination;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.edition.DateText;
import app.laurel.edition.Edition;

/** What came of a file, as one sentence for the desk and for the command line. */
public final class ImportWords {
    private ImportWords() {}

    /** The sentence in a language; bad lines are listed apart. */
    public static String of(ImportOutcome outcome, Edition edition, Texts texts, Language language) {
        var zone = edition.schedule().zone();
        return switch (outcome) {
            case ImportOutcome.Taken(var lines, var added, var changed, var unchanged, var nominees) ->
                texts.get(language, "nomination.import.taken", lines, added, changed, unchanged, nominees);
            case ImportOutcome.TakenBefore(var at) ->
                texts.get(language, "nomination.import.before", DateText.of(at, zone, language));
            case ImportOutcome.NotOpen(var opens, var closes) ->
                texts.get(
                        language,
                        "nomination.import.closed",
                        DateText.of(opens, zone, language),
                        DateText.of(closes, zone, language));
            case ImportOutcome.Refused(var problems, var count) ->
                texts.get(language, "nomination.import.refused", count);
        };
    }
}
