package app.laurel.recommendation.web;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.SvgText;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.RecommendedCategory;
import app.laurel.recommendation.RecommendedShop;
import app.laurel.recommendation.web.PictureLine.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the picture says: its heading, the one shop of the year or who is trusted in each category, and its address. */
@Component
class PictureLines {
    private static final double SMALL = 11;
    private static final double EACH = 13;
    private static final double LARGE = 19;

    /** Rows, of a year of many categories. */
    private static final int SHOWN = 2;

    private final RecommendationWords words;
    private final Texts texts;

    PictureLines(RecommendationWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * From the heading to the address, which is the last.
     *
     * @param address of the page, as people type it
     */
    List<PictureLine> of(Community community, Optional<Recommendation> found, String address, Language language) {
        var heading =
                texts.get(language, "recommendation.title", community.name().in(language));
        var lines = new ArrayList<PictureLine>();
        lines.add(new PictureLine(heading, SMALL, Ink.SOFT, 24));
        lines.addAll(found.map(it -> between(it, language))
                .orElseGet(() -> List.of(
                        new PictureLine(texts.get(language, "recommendation.none.short"), EACH, Ink.SOFT, 60))));
        lines.add(
                new PictureLine(SvgText.fitEnd(SvgText.clean(address), SMALL, PictureLine.ROOM), SMALL, Ink.SOFT, 118));
        return lines;
    }

    private List<PictureLine> between(Recommendation recommendation, Language language) {
        var categories = recommendation.categories();
        if (categories.size() > 1) {
            return several(categories.stream().map(it -> row(it, language)).toList(), language);
        }
        var only = categories.getFirst();
        if (only.winners().isEmpty()) {
            return several(only.needs().stream().map(it -> row(it, language)).toList(), language);
        }
        var names = only.winners().stream()
                .map(it -> it.worn().shop().name().in(language))
                .collect(Collectors.joining(", "));
        var winner = only.winners().getFirst();
        return List.of(
                new PictureLine(names, LARGE, Ink.STRONG, 49),
                new PictureLine(words.title(winner.worn(), language), EACH, Ink.ACCENT, 69),
                new PictureLine(words.raters(winner, language), SMALL, Ink.SOFT, 86),
                new PictureLine(words.until(winner, language), SMALL, Ink.SOFT, 102));
    }

    private List<PictureLine> several(List<String> rows, Language language) {
        var lines = new ArrayList<PictureLine>();
        for (var row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
            lines.add(new PictureLine(row, EACH, Ink.STRONG, 50 + 21 * lines.size()));
        }
        var more = rows.size() - SHOWN;
        if (more > 0) lines.add(new PictureLine(texts.get(language, "recommendation.more", more), SMALL, Ink.SOFT, 94));
        return lines;
    }

    /** The category and who is trusted in it. */
    private String row(RecommendedCategory category, Language language) {
        var held = category.winners().isEmpty()
                ? category.needs().stream()
                : category.winners().stream().map(RecommendedShop::worn);
        var names = held.map(it -> it.shop().name().in(language)).distinct().collect(Collectors.joining(", "));
        return category.called(language) + ": " + names;
    }

    private String row(WornAward worn, Language language) {
        return words.title(worn, language) + ": " + worn.shop().name().in(language);
    }
}
