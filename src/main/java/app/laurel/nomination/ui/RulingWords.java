package app.laurel.nomination.ui;

import app.laurel.base.ui.Reader;
import app.laurel.edition.DraftProblem;
import app.laurel.nomination.CategoryRulingOutcome;
import app.laurel.nomination.RulingOutcome;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;

/** What came of a ruling, in a sentence in the reader's language. */
final class RulingWords {
    private RulingWords() {}

    static String of(CategoryRulingOutcome outcome) {
        return switch (outcome) {
            case CategoryRulingOutcome.Ruled _ -> text("ruled");
            case CategoryRulingOutcome.BadReason(var because) -> of(because);
            case CategoryRulingOutcome.NotBegun _ -> text("not-begun");
            case CategoryRulingOutcome.CategoriesStand _ -> text("stand");
            case CategoryRulingOutcome.ListIsOut(var category) -> text("list-out", category.in(Reader.language()));
            case CategoryRulingOutcome.OnlyOne _ -> text("only-one");
            case CategoryRulingOutcome.CategoryEnded _ -> text("ended");
            case CategoryRulingOutcome.SameCategory _ -> text("choose");
            case CategoryRulingOutcome.NobodyGoes _ -> text("nobody-goes");
            case CategoryRulingOutcome.RulingsStand(var nominees) -> text("first-undo", String.join(", ", nominees));
            case CategoryRulingOutcome.Refused(var problems) ->
                problems.stream().map(RulingWords::of).distinct().collect(Collectors.joining(" "));
        };
    }

    static String of(RulingOutcome.OfReason because) {
        return switch (because) {
            case RulingOutcome.ReasonMissing _ -> I18NProvider.translate("nomination.desk.reason.missing");
            case RulingOutcome.ReasonTooLong(var length, var longest) ->
                I18NProvider.translate("nomination.desk.reason.long", longest, length);
        };
    }

    static String of(DraftProblem problem) {
        return I18NProvider.translate(problem.reasonKey(), problem.arguments().toArray());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("nomination.category." + key, arguments);
    }
}
