package app.laurel.result;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.ballot.Answers;
import app.laurel.ballot.BoothOutcome;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Editions;
import app.laurel.nomination.CategoryRulingOutcome;
import app.laurel.nomination.CategoryRulingOutcome.CategoriesStand;
import app.laurel.nomination.CategoryRulingOutcome.NotBegun;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each ruling on a category at each phase of a year, also while a member has a page of that category open. */
@LaurelTest
class CategoryRulingPhasesTest {
    private static final String WHY = "Told apart by nobody.";

    private final CategoryRulings rulings;
    private final SeveralAwards awards;
    private final FoundedYears years;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Editions editions;
    private final Founder founder;
    private final VotingBooth booth;
    private final MovableClock clock;

    // why nine: one year is nominated in, voted in, counted and published
    @Autowired
    CategoryRulingPhasesTest(
            CategoryRulings rulings,
            SeveralAwards awards,
            FoundedYears years,
            ClosedEditions closed,
            TwoSigners signers,
            Editions editions,
            Founder founder,
            VotingBooth booth,
            MovableClock clock) {
        this.rulings = rulings;
        this.awards = awards;
        this.years = years;
        this.closed = closed;
        this.signers = signers;
        this.editions = editions;
        this.founder = founder;
        this.booth = booth;
        this.clock = clock;
    }

    @Test
    void before_nominations_open_nothing_is_ruled() {
        var year = years.aYear()
                .withCategories(draft("books"), draft("lamps"), draft("tents"))
                .prepared();

        assertThat(all(year, new NomineeId(1), new NomineeId(2))).containsOnly(new NotBegun());
    }

    @Test
    void while_members_nominate_and_until_lists_are_out_all_is_ruled() {
        var nominating = nominated();
        assertThat(all(nominating)).containsOnly(new Ruled());

        var shortlisting = nominated();
        years.closeNominations(shortlisting);
        assertThat(all(shortlisting)).containsOnly(new Ruled());
    }

    @Test
    void a_member_goes_on_nominating_on_a_page_of_a_category_that_is_renamed_meanwhile() {
        var year = nominated();
        var member = founder.joined(year.first());

        assertThat(rulings.rename(
                        year.first(), awards.category(year, "books"), new Bilingual("책과 만화", "Books and comics"), WHY))
                .isEqualTo(new Ruled());

        awards.nominate(member, year, "books", "Elm");
        assertThat(awards.draft(year, "books").ballots()).isEqualTo(2);
    }

    @Test
    void once_voting_has_opened_categories_stand_and_an_open_ballot_is_cast_as_it_is() {
        var year = closed.several(12);
        years.openVoting(founded(year));
        clock.pass(Duration.ofSeconds(1));
        var voter = founder.joined(year.first());

        assertThat(stands(year)).containsOnly(new CategoriesStand());

        assertThat(booth.cast(voter, year.category(), 0, "try-1", Answers.parse("*1 1:5555", 4)))
                .isInstanceOf(BoothOutcome.Saved.class);
    }

    @Test
    void after_the_close_and_after_publication_they_stand_too() {
        var year = closed.several(12);
        assertThat(stands(year)).containsOnly(new CategoriesStand());

        signers.publish(
                year, editions.get(year.id()).categoryIds().subList(0, 2).toArray(CategoryId[]::new));
        assertThat(stands(year)).containsOnly(new CategoriesStand());
    }

    private FoundedYear nominated() {
        var year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "lamps", "Coral");
        return year;
    }

    private List<CategoryRulingOutcome> stands(OpenEdition year) {
        return all(founded(year), new NomineeId(1), new NomineeId(2));
    }

    private static FoundedYear founded(OpenEdition year) {
        return new FoundedYear(year.community(), year.first(), year.second(), year.id(), year.category());
    }

    private List<CategoryRulingOutcome> all(FoundedYear year) {
        return all(year, awards.nominee(year, "books", "Amber"), awards.nominee(year, "books", "Birch"));
    }

    /** Each kind once, in a year of books, lamps and tents. */
    private List<CategoryRulingOutcome> all(FoundedYear year, NomineeId amber, NomineeId birch) {
        var by = year.first();
        var ids = editions.get(year.id()).categoryIds();
        var words = new CategoryDraft.Words("comics", new Bilingual("만화", "Comics"), new Bilingual("", ""));
        return List.of(
                rulings.rename(by, ids.get(1), new Bilingual("등불", "Lights"), WHY),
                rulings.move(by, ids.get(0), amber, ids.get(1), WHY),
                rulings.split(by, ids.get(0), words, List.of(birch), WHY),
                rulings.merge(by, ids.get(2), ids.get(1), WHY),
                rulings.withdraw(by, ids.get(0), WHY));
    }
}
