package app.laurel.result.web;

import app.laurel.ballot.Participations;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.text.Wording;
import app.laurel.edition.Category;
import app.laurel.edition.Phase;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.Shortlists;
import app.laurel.result.PublishedResult;
import app.laurel.result.PublishedYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The categories of a year as its page lists them. What each may say gets shorter the more there are. */
@Component
class YearRows {
    /** Bytes that all categories share for what people wrote beside their names. */
    private static final int PROSE = 6_000;

    private final Shortlists shortlists;
    private final Participations participations;
    private final Texts texts;

    YearRows(Shortlists shortlists, Participations participations, Texts texts) {
        this.shortlists = shortlists;
        this.participations = participations;
        this.texts = texts;
    }

    /** Before the result is published: nothing of counts. */
    List<CategoryRow> coming(PublicYear year, Phase phase, Language language) {
        var out = phase == Phase.SHORTLISTING ? shortlists.givenOut(year.edition()) : Set.<CategoryId>of();
        return year.edition().categories().stream()
                .map(it -> new CategoryRow(
                        it.name().in(language),
                        year.of(it).path(),
                        excerpt(it, it.terms().about().in(language)),
                        lines(it, phase, out, language),
                        ""))
                .toList();
    }

    private List<String> lines(Category category, Phase phase, Set<CategoryId> out, Language language) {
        if (phase.compareTo(Phase.SHORTLISTING) < 0) return List.of();
        if (phase == Phase.SHORTLISTING)
            return List.of(text(language, out.contains(category.id()) ? "list.out" : "list.making"));
        var shops = shortlists.fixed(category);
        if (shops.isEmpty())
            return List.of(text(language, shortlists.isWithoutList(category) ? "no-list" : "list.making"));
        var names = shops.stream().map(it -> it.shop().name().in(language)).collect(Collectors.joining(", "));
        var lines = new ArrayList<>(List.of(excerpt(category, names)));
        var few = TooFewShops.of(category, shops.size(), words(language));
        few.ifPresent(lines::add);
        var turnout = participations.of(category);
        if (few.isEmpty() && turnout.ballots() > 0) lines.add(text(language, "voted", turnout.ballots()));
        return lines;
    }

    /** Whom each category honours, or why it honours nobody. */
    List<CategoryRow> published(PublicYear year, PublishedYear result, Language language) {
        return year.edition().categories().stream()
                .map(it -> row(year, it, result.find(it.id()).orElse(null), language))
                .toList();
    }

    private CategoryRow row(PublicYear year, Category category, @Nullable PublishedResult result, Language language) {
        return new CategoryRow(
                category.name().in(language),
                path(year.of(category), result),
                "",
                result == null ? List.of(text(language, "no-list")) : lines(result, language),
                result == null ? "" : excerpt(category, winners(result, language)));
    }

    /** Of the version that the year's page is of, as far as there is one of the category. */
    private static String path(PublicPlace place, @Nullable PublishedResult result) {
        return result == null || result.standing().holds()
                ? place.path()
                : place.path() + "/version/" + result.standing().version();
    }

    private static String winners(PublishedResult result, Language language) {
        return result.document().winners().stream()
                .map(it -> result.document().shop(it).name().in(language))
                .collect(Collectors.joining(" · "));
    }

    private List<String> lines(PublishedResult result, Language language) {
        var shops = result.document().shops().size();
        var fewShops = TooFewShops.of(result.category(), shops, words(language));
        if (fewShops.isPresent()) return List.of(fewShops.get());
        var ballots = result.document().ballots();
        var needed = ballots.needed();
        if (needed != null) return List.of(text(language, "few", ballots.counted(), needed));
        var isShared = result.document().winners().size() > 1
                && result.document().countedBy().seats() == null;
        if (isShared) return List.of(text(language, "shared"));
        return result.hasNoWinner() ? List.of(text(language, "none")) : List.of();
    }

    private static String excerpt(Category category, String text) {
        return Excerpt.of(text, PROSE / category.edition().terms().size());
    }

    private Wording words(Language language) {
        return (key, arguments) -> texts.get(language, key, arguments);
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.get(language, "result.year." + key, arguments);
    }
}
