package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.StatementCount;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListStanding.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How far the lists of a year with three categories are. */
@LaurelTest
class YearListsTest {
    private final SeveralAwards awards;
    private final FoundedYears times;
    private final NominatedYears announcing;
    private final Editions editions;
    private final Rulings rulings;
    private final YearLists lists;
    private final StatementCount statements;
    private final FoundedYear year;

    // why seven: lists are nominated, ruled on and given out by others than who reads how far they are
    @Autowired
    YearListsTest(
            SeveralAwards awards,
            FoundedYears times,
            NominatedYears announcing,
            Editions editions,
            Rulings rulings,
            YearLists lists,
            StatementCount statements) {
        this.awards = awards;
        this.times = times;
        this.announcing = announcing;
        this.editions = editions;
        this.rulings = rulings;
        this.lists = lists;
        this.statements = statements;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "books", "Amber", "Coral");
        awards.nominate(year, "lamps", "Dune", "Elm");
    }

    @Test
    void each_tells_who_nominated_whom_how_many_rulings_stand_and_what_became_of_its_list() {
        var books = awards.category(year, "books");
        rulings.add(year.first(), books, "Fir", "It was forgotten.");
        rulings.undo(
                year.first(),
                books,
                ((RulingOutcome.Ruled) rulings.setAside(
                                year.first(), books, awards.nominee(year, "books", "Coral"), "It sells nothing."))
                        .ruling());
        times.closeNominations(year);
        announcing.announce(year.first(), awards.category(year, "lamps"));

        assertThat(lists.list(year.first(), year.id()))
                .extracting(
                        ListStanding::state, ListStanding::nominators, ListStanding::nominees, ListStanding::rulings)
                .containsExactly(
                        tuple(State.IN_THE_MAKING, 2, 4, 1),
                        tuple(State.OUT, 1, 2, 0),
                        tuple(State.IN_THE_MAKING, 0, 0, 0));
    }

    @Test
    void whoever_is_set_aside_or_merged_into_another_is_not_counted_and_whoever_was_added_is() {
        var books = awards.category(year, "books");
        var birch = awards.nominee(year, "books", "Birch");
        rulings.setAside(year.first(), books, awards.nominee(year, "books", "Amber"), "It is closed.");
        rulings.merge(year.first(), books, awards.nominee(year, "books", "Coral"), birch, "It is the same shop.");
        assertThat(nominees()).containsExactly(1, 2, 0);

        rulings.add(year.first(), awards.category(year, "tents"), "Gale", "It was forgotten.");
        rulings.setAside(year.first(), books, birch, "It is closed, too.");

        assertThat(nominees()).containsExactly(0, 2, 1);
    }

    private List<Integer> nominees() {
        return lists.list(year.first(), year.id()).stream()
                .map(ListStanding::nominees)
                .toList();
    }

    @Test
    void once_voting_has_opened_each_tells_how_many_are_voted_on() {
        times.openVoting(year);

        assertThat(lists.list(year.first(), year.id()))
                .extracting(ListStanding::state, ListStanding::listed)
                .containsExactly(tuple(State.FIXED, 3), tuple(State.FIXED, 2), tuple(State.FIXED, 0));
    }

    @Test
    void files_are_of_use_until_the_last_list_is_out() {
        awards.nominate(year, "tents", "Fir", "Gale");
        times.closeNominations(year);
        announcing.announce(year.first(), awards.category(year, "lamps"));
        announcing.announce(year.first(), awards.category(year, "books"));
        assertThat(lists.takesFiles(editions.get(year.id()))).isTrue();

        announcing.announce(year.first(), awards.category(year, "tents"));

        assertThat(lists.takesFiles(editions.get(year.id()))).isFalse();
    }

    @Test
    void as_many_statements_are_needed_for_five_categories_as_for_three() throws Exception {
        var five = awards.nominating("books", "lamps", "tents", "pots", "pans");
        lists.list(year.first(), year.id()); // what is held of the years is read before
        lists.list(five.first(), five.id());
        var forThree = statements.of(() -> lists.list(year.first(), year.id()));

        assertThat(statements.of(() -> lists.list(five.first(), five.id()))).hasSameSizeAs(forThree);
    }

    @Test
    void another_community_is_refused() {
        var other = awards.nominating("books", "lamps");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lists.list(year.first(), other.id()));
    }
}
