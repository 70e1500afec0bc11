package app.laurel.nomination.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Reader;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Sheet;
import app.laurel.nomination.YearNominations;
import app.laurel.nomination.ui.NominationOpening.Hit;
import app.laurel.nomination.ui.NominationOpening.Line;
import app.laurel.nomination.ui.NominationYearOpening.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the parts of the nominating page with all that they show. */
@Component
class NominationParts {
    private static final String ELEMENT = "nomination.element.";

    private final Nominations nominations;
    private final YearNominations years;
    private final NominationCalls calls;
    private final NominationYearCalls yearCalls;
    private final EndedWays ended;
    private final Texts texts;

    NominationParts(
            Nominations nominations,
            YearNominations years,
            NominationCalls calls,
            NominationYearCalls yearCalls,
            EndedWays ended,
            Texts texts) {
        this.nominations = nominations;
        this.years = years;
        this.calls = calls;
        this.yearCalls = yearCalls;
        this.ended = ended;
        this.texts = texts;
    }

    /**
     * Where one nominates now instead of in a category that is none of the year's any more: in the one that took its nominations, or on
     * the page of the year; empty where there never was one of this address.
     */
    Optional<String> wayOn(String slug, Edition edition, String gone) {
        return ended.follow(edition, gone)
                .map(it ->
                        it.isEmpty() ? Links.nominate(slug, edition.year()) : Links.nominate(slug, edition.year(), it));
    }

    /** What a member nominates in one category. */
    NominationSheet sheet(String slug, Member member, Category category) {
        var sheet = nominations.read(member, category.id());
        var edition = category.edition();
        var key = "%s/%d/%s".formatted(slug, edition.year(), member.id());
        var opening = new NominationOpening(
                edition.hasSeveral() ? key + "/" + category.terms().slug() : key,
                Reader.language().tag(),
                words(),
                closes(edition),
                sheet.most(),
                Sheet.LONGEST_REASON,
                calls.lines(sheet, member.community()),
                finalistsBefore(member, category));
        return new NominationSheet(calls, slug, category.id(), opening);
    }

    /** All categories of a year, with what the member has named in each. */
    NominationYearSheet year(String slug, Member member, Edition edition) {
        var sheets = years.read(member, edition.id());
        var places = edition.categories().stream()
                .map(it -> place(slug, it, Objects.requireNonNull(sheets.get(it.id()))))
                .toList();
        var opening = new NominationYearOpening(Reader.language().tag(), words(), closes(edition), places);
        return new NominationYearSheet(yearCalls, slug, edition, opening);
    }

    /** What a member named, by category, as far as that is anything, in one line each. */
    List<String> named(Member member, Edition edition) {
        var sheets = years.read(member, edition.id());
        return edition.categories().stream()
                .map(it -> named(it, calls.lines(Objects.requireNonNull(sheets.get(it.id())), member.community())))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String named(Category category, List<Line> lines) {
        var names = lines.stream().map(Line::name).collect(Collectors.joining(", "));
        if (names.isEmpty() || !category.edition().hasSeveral()) return names;
        return category.name().in(Reader.language()) + ": " + names;
    }

    private static Place place(String slug, Category category, Sheet sheet) {
        var terms = category.terms();
        return new Place(
                terms.number(),
                category.name().in(Reader.language()),
                terms.about().in(Reader.language()),
                sheet.lines().size(),
                sheet.most(),
                Links.absolute(Links.nominate(slug, category.edition().year(), terms.slug())));
    }

    private @Nullable List<Hit> finalistsBefore(Member member, Category category) {
        if (!category.edition().hasSeveral()) return null;
        return Hit.byName(years.finalistsBefore(member, category.id()), Reader.language());
    }

    private Map<String, String> words() {
        return texts.bundle(Reader.language()).keySet().stream()
                .filter(it -> it.startsWith(ELEMENT))
                .collect(
                        Collectors.toMap(it -> it.substring(ELEMENT.length()), it -> texts.get(Reader.language(), it)));
    }

    private static String closes(Edition edition) {
        var schedule = edition.schedule();
        return Moments.of(schedule.nominatingCloses(), schedule.zone(), Reader.language()) + ", "
                + Moments.zone(schedule.zone(), Reader.language());
    }
}
