package app.laurel.result.ui;

import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import app.laurel.result.web.StagePlace;
import app.laurel.tally.document.ResultDocument;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a stage has to show, slide after slide: the name of the award, then its places. Of several categories one at a time.
 *
 * @param places those of a count in a language, the first one last
 */
record StageSlides(
        Community community,
        Edition edition,
        CountedResult counted,
        BiFunction<ResultDocument, Language, List<StagePlace>> places) {
    boolean isSecret() {
        return counted.publishedAt() == null;
    }

    List<Category> categories() {
        return counted.parts().stream().map(CountedPart::category).toList();
    }

    /** The places of the category of this number, beginning with 0. */
    List<StagePlace> list(int category, Language language) {
        return places.apply(document(category), language);
    }

    Category category(int number) {
        return counted.parts().get(number).category();
    }

    /** The key of what the award is called on the slide of whoever won it. */
    String kicker(int category) {
        var document = document(category);
        var of = edition.hasSeveral() ? ".of" : "";
        if (document.winners().isEmpty()) return "result.page.none.kicker" + of;
        if (document.countedBy().seats() != null) return "result.page.kicker.seats" + of;
        return (document.winners().size() > 1 ? "result.page.kicker.joint" : "result.page.kicker") + of;
    }

    private ResultDocument document(int category) {
        return counted.parts().get(category).document();
    }
}
