package app.laurel.result.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Wording;
import app.laurel.result.CountedPart;
import app.laurel.tally.document.ResultDocument;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentence about what is counted in one category of several: who is first, or why nobody is. */
final class CategoryWords {
    private CategoryWords() {}

    static String of(Wording texts, CountedPart counted, Language language) {
        var document = counted.document();
        var ballots = document.ballots();
        if (document.hasTooFewBallots()) {
            return texts.get("result.desk.category.few", ballots.counted(), Objects.requireNonNull(ballots.needed()));
        }
        if (document.winners().isEmpty()) {
            return texts.get("result.desk.winner.none", document.countedBy().quorum());
        }
        var tie = document.winners().size() > 1 ? "tie" : "first";
        return texts.get("result.desk.category." + tie, ballots.counted(), winners(document, language));
    }

    static String winners(ResultDocument document, Language language) {
        return document.winners().stream()
                .map(it -> document.shop(it).name().in(language))
                .collect(Collectors.joining(" · "));
    }
}
