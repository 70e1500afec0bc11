package app.laurel.edition;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.List;

/**
 * What is wrong with a draft.
 *
 * @param field where
 * @param reasonKey key of a translation that says what to do
 */
public record DraftProblem(Field field, String reasonKey, List<String> arguments) {
    /** A place in the form. */
    public enum Field {
        YEAR,
        NAME,
        ABOUT,
        SLUG,
        CATEGORIES,
        ZONE,
        NOMINATING_OPENS,
        NOMINATING_CLOSES,
        VOTING_OPENS,
        VOTING_CLOSES,
        PUBLISHES,
        CRITERIA,
        JOINED_BY,
        NOMINATIONS,
        SHORTLIST_SIZE,
        SHRINK,
        QUORUM_RATINGS,
        QUORUM_PERCENT,
        MINIMUM_SHOPS,
        DAYS_ON_RECORD,
        FAVOURITE_PERCENT,
        SEATS
    }

    public DraftProblem {
        arguments = List.copyOf(arguments);
    }

    static DraftProblem of(Field field, String reason, Object... arguments) {
        var texts = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
        return new DraftProblem(field, "edition.draft." + reason, texts);
    }

    /** What is wrong and what to do, as a sentence. */
    public String text(Texts texts, Language language) {
        return texts.get(language, reasonKey, arguments.toArray());
    }
}
