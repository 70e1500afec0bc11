package app.laurel.edition;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a new year begins: from the usual rules, or from the year before. */
@Component
public class EditionTemplates {
    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);
    private static final List<String> STARTERS = List.of("electronics", "fashion", "food", "home", "hobby", "abroad");

    private final Texts texts;
    private final Clock clock;

    EditionTemplates(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The usual rules: four criteria of equal weight, majority judgment, ten places, and dates from next week on. */
    public Draft usual(Community community, int year) {
        var today = LocalDate.now(clock.withZone(community.zone()));
        return new Draft(year, name(year), dates(community, today), rules(today));
    }

    /** The rules of an edition, its days and times a year later. */
    public Draft after(Edition last) {
        var year = last.year() + 1;
        var from = last.rules();
        var rules = new Rules(
                from.criteria(),
                from.joinedBy().plusYears(1),
                from.nominationsPerMember(),
                from.nominationMethod(),
                from.shortlistSize(),
                from.method(),
                from.shrink(),
                from.quorum(),
                from.minimumShops(),
                from.details(),
                from.electorate());
        return new Draft(
                year,
                renamed(last.name(), last, year),
                Dates.of(last.schedule()).plusYears(1),
                rules);
    }

    /** What a community of shoppers often gives awards for beside one for all: a set to begin from, with the rules of the year. */
    public List<CategoryDraft> starters() {
        return STARTERS.stream().map(this::starter).toList();
    }

    /** The categories of an edition for a later year, with what each has of its own; none where it named none. */
    public List<CategoryDraft> categories(Edition last, int year) {
        return last.terms().stream()
                .filter(CategoryTerms::isNamed)
                .map(it -> new CategoryDraft(words(it, last, year), it.own()))
                .toList();
    }

    private static CategoryDraft.Words words(CategoryTerms terms, Edition last, int year) {
        return new CategoryDraft.Words(
                terms.slug(), renamed(terms.name(), last, year), renamed(terms.about(), last, year));
    }

    private CategoryDraft starter(String slug) {
        var name = text("edition.category.starter." + slug);
        var about = text("edition.category.starter." + slug + ".about");
        return new CategoryDraft(new CategoryDraft.Words(slug, name, about), CategoryOverrides.NONE);
    }

    /** As last year, with the number of this one where that of last year stands. */
    private static Bilingual renamed(Bilingual words, Edition last, int year) {
        var old = Integer.toString(last.year());
        var now = Integer.toString(year);
        return new Bilingual(words.ko().replace(old, now), words.en().replace(old, now));
    }

    private static Dates dates(Community community, LocalDate today) {
        return new Dates(
                community.zone().getId(),
                today.plusDays(7).atTime(OPENS),
                today.plusDays(21).atTime(CLOSES),
                today.plusDays(28).atTime(OPENS),
                today.plusDays(42).atTime(CLOSES),
                null);
    }

    private Rules rules(LocalDate today) {
        var criteria = List.of(
                new Criterion(1, text("edition.template.price"), 25),
                new Criterion(2, text("edition.template.service"), 25),
                new Criterion(3, text("edition.template.quality"), 25),
                new Criterion(4, text("edition.template.usability"), 25));
        return new Rules(
                criteria,
                today,
                5,
                NominationMethod.E_PLURIBUS_HUGO,
                10,
                FinalMethod.MAJORITY_JUDGMENT,
                10,
                new Quorum(20, 2),
                3);
    }

    private Bilingual name(int year) {
        var argument = Integer.toString(year);
        return new Bilingual(
                texts.get(Language.KO, "edition.template.name", argument),
                texts.get(Language.EN, "edition.template.name", argument));
    }

    private Bilingual text(String key) {
        return new Bilingual(texts.get(Language.KO, key), texts.get(Language.EN, key));
    }
}
