package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes years that give several awards, with nominations of members; a category is known by its address. */
public class SeveralAwards {
    private final Founder founder;
    private final FoundedYears years;
    private final SeveralCategories several;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Nominators nominators;

    SeveralAwards(
            Founder founder,
            FoundedYears years,
            SeveralCategories several,
            Editions editions,
            Shortlists shortlists,
            Nominators nominators) {
        this.founder = founder;
        this.years = years;
        this.several = several;
        this.editions = editions;
        this.shortlists = shortlists;
        this.nominators = nominators;
    }

    /** A year with these categories, two places each, whose nominations have just opened. */
    public FoundedYear nominating(String... slugs) {
        return nominating(years.aYear(), slugs);
    }

    /** The same of a year that is otherwise as wished. */
    public FoundedYear nominating(FoundedYears.Wish wish, String... slugs) {
        var year = wish.withRules(it -> it.places(2).minimumShops(2)).prepared();
        var drafts = Stream.of(slugs).map(SeveralCategories::draft).toList();
        several.write(it -> it.add(year.first(), year.id(), drafts));
        assertThat(editions.get(year.id()).terms()).hasSize(slugs.length);
        years.openNominations(year);
        return year;
    }

    /** One more member names these shops. */
    public Member nominate(FoundedYear year, String slug, String... names) {
        var member = founder.joined(year.first());
        nominate(member, year, slug, names);
        return member;
    }

    /** This member names these shops. */
    public void nominate(Member member, FoundedYear year, String slug, String... names) {
        for (var name : names) {
            var address = name.toLowerCase(Locale.ROOT) + ".example";
            assertThat(nominators.propose(member, category(year, slug), address, name))
                    .isInstanceOf(NominateOutcome.Saved.class);
        }
    }

    /** The category of this address. */
    public CategoryId category(FoundedYear year, String slug) {
        return of(year, slug).id();
    }

    /** The same, with its year as it is now. */
    public Category of(FoundedYear year, String slug) {
        return editions.get(year.id()).categories().stream()
                .filter(it -> it.terms().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The names on its list as it is counted now. */
    public List<String> listed(FoundedYear year, String slug) {
        return draft(year, slug).listed().stream().map(Nominee::name).toList();
    }

    /** The names that are voted on in it; empty before. */
    public List<String> voted(FoundedYear year, String slug) {
        return shortlists.fixed(of(year, slug)).stream()
                .map(it -> it.shop().name().en())
                .toList();
    }

    /** The nominee of this name. */
    public NomineeId nominee(FoundedYear year, String slug, String name) {
        return draft(year, slug).names().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Its list as moderators see it. */
    public Shortlist draft(FoundedYear year, String slug) {
        return shortlists.draft(year.first(), category(year, slug));
    }
}
