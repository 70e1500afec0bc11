package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ballot of a year of which rulings ended the first category and one between: numbers stay, and name what they named before. */
@LaurelTest
class RuledYearSheetTest extends SpringBrowserlessTest {
    private static final String WHY = "There are too few shops for four awards.";

    private final VotingBooth booth;
    private final SeveralAwards awards;
    private final FoundedYears years;
    private final CategoryRulings rulings;
    private final Founder founder;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);
    private FoundedYear year;
    private Member voter;

    @Autowired
    RuledYearSheetTest(
            VotingBooth booth,
            SeveralAwards awards,
            FoundedYears years,
            CategoryRulings rulings,
            Founder founder,
            MovableClock clock) {
        this.booth = booth;
        this.awards = awards;
        this.years = years;
        this.rulings = rulings;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        year = awards.nominating("books", "lamps", "tents", "games");
        awards.nominate(year, "lamps", "Lily", "Lotus");
        awards.nominate(year, "games", "Ginger", "Garlic");
        awards.nominate(year, "tents", "Tulip");
        assertThat(rulings.withdraw(year.first(), awards.category(year, "books"), WHY))
                .isEqualTo(new Ruled());
        assertThat(rulings.merge(year.first(), awards.category(year, "tents"), awards.category(year, "lamps"), WHY))
                .isEqualTo(new Ruled());
        years.openVoting(year);
        clock.pass(Duration.ofSeconds(1));
        voter = founder.joined(year.first());
    }

    @Test
    void each_category_opens_its_own_shops() {
        var sheet = sheet();

        assertThat(sheet.paper(2).shops()).extracting(BallotOpening.Shop::name).containsOnly("Lily", "Lotus", "Tulip");
        assertThat(sheet.paper(4).shops()).extracting(BallotOpening.Shop::name).containsOnly("Ginger", "Garlic");
    }

    @Test
    void what_is_cast_changed_or_taken_back_is_so_in_the_category_that_was_open() {
        var sheet = sheet();

        var replies = sheet.cast(new CategoryTry[] {new CategoryTry(4, 0, "a", "1:5555 2:4444")});

        var number = requireNonNull(requireNonNull(replies[0].kept()).cast()).number();
        assertThat(cast("games")).isEqualTo(number);
        assertThat(cast("lamps")).isNull();
        sheet.save(2, 0, "b", "2:3333 1:4444");
        assertThat(answers("lamps")).isEqualTo("1:4444 2:3333");
        assertThat(requireNonNull(sheet.reread(new int[] {4})[0].kept()).answers())
                .isEqualTo("1:5555 2:4444");
        sheet.withdraw(4, 1, "c");
        assertThat(cast("games")).isNull();
        assertThat(answers("lamps")).isEqualTo("1:4444 2:3333");
    }

    @Test
    void the_numbers_of_ended_categories_and_those_that_never_were_open_nothing() {
        var sheet = sheet();

        for (var number : new int[] {1, 3, 0, -1, 5, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(sheet.paper(number).refused()).as("%d", number).isNotNull();
        }
    }

    private YearSheet sheet() {
        screen.as(voter.account())
                .open(year.community().slug() + "/"
                        + awards.of(year, "games").edition().year() + "/vote");
        return find(YearSheet.class).single();
    }

    private @Nullable String cast(String slug) {
        var cast = booth.savedBallot(voter, awards.category(year, slug)).cast();
        return cast == null ? null : cast.number();
    }

    private String answers(String slug) {
        return booth.savedBallot(voter, awards.category(year, slug)).answers().toString();
    }
}
