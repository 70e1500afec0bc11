package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.ballot.VotingDoor;
import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.CategoryOrder;
import app.laurel.edition.SeveralCategories;
import app.laurel.nomination.YearsOfSeveral;
import app.laurel.nomination.YearsOfSeveral.OpenYear;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a member sees of ballots in a year of several categories: which there are, in which order, and what became of each. */
@LaurelTest
class VotesOfSeveralTest extends SpringBrowserlessTest {
    private final VotingDoor door;
    private final VotingBooth booth;
    private final YearsOfSeveral years;
    private final YearWords words;
    private final CategoryPapers papers;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    /** Eight: a ballot is seen from the door, on its pages and in what they weigh. */
    @Autowired
    VotesOfSeveralTest(
            VotingDoor door,
            VotingBooth booth,
            YearsOfSeveral years,
            YearWords words,
            CategoryPapers papers,
            Founder founder,
            Members members,
            MovableClock clock) {
        this.door = door;
        this.booth = booth;
        this.years = years;
        this.words = words;
        this.papers = papers;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
    }

    @Test
    void by_the_rules_everybody_is_offered_the_categories_in_their_order() {
        var year = year(CategoryOrder.RULES, 6);

        assertThat(order(year, voter(year))).isEqualTo(order(year, voter(year))).isSorted();
    }

    @Test
    void in_an_order_of_their_own_voters_differ_and_each_finds_the_same_again() {
        var year = year(CategoryOrder.OWN, 12);
        var voters = Stream.generate(() -> voter(year)).limit(4).toList();

        var orders = voters.stream().map(it -> order(year, it)).toList();

        assertThat(orders)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it)
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.rangeClosed(1, 12).boxed().toList()));
        assertThat(voters.stream().map(it -> order(year, it)).toList()).isEqualTo(orders);
    }

    @Test
    void the_list_of_twelve_and_the_shops_of_the_first_weigh_at_most_thirty_kilobytes() {
        var year = years.open(10, CategoryOrder.RULES, SeveralCategories.wordy(12));
        var voter = voter(year);
        screen.as(voter.account());
        var opening = words.opening(year.community().slug(), entered(year, voter));
        var paper = papers.of(voter, year.categories().getFirst());

        assertThat(weight(opening) + weight(paper))
                .as("%d and %d", weight(opening), weight(paper))
                .isLessThanOrEqualTo(30_000);
        assertThat(JsonMapper.shared().writeValueAsString(opening)).doesNotContain("쇼핑몰 c");
    }

    @Test
    void home_says_how_many_of_the_ballots_are_in() {
        var year = year(CategoryOrder.RULES, 3);
        var voter = voter(year);
        assertThat(home(voter)).contains("open in 3 categories").contains("Vote now");
        cast(year, voter, 1);
        cast(year, voter, 3);
        assertThat(home(voter)).contains("2 of 3 cast").contains("Continue voting");
        cast(year, voter, 2);
        assertThat(home(voter)).contains("All 3 of your ballots are in");
    }

    @Test
    void my_votes_name_category_and_year_and_the_close_shows_what_was_counted_of_each() {
        var year = year(CategoryOrder.RULES, 3);
        var voter = voter(year);
        var numbers = List.of(cast(year, voter, 1), cast(year, voter, 3));

        assertThat(screen.as(voter.account()).open("votes"))
                .contains("For c1", "For c3", "Shop of the Year 2026")
                .contains(numbers)
                .doesNotContain("For c2");

        clock.pass(Duration.ofDays(400));
        assertThat(screen.open(year.route()))
                .contains("Voting has ended", "For c1", "For c3")
                .contains(numbers)
                .doesNotContain("For c2");
    }

    @Test
    void after_the_close_who_cast_nothing_in_any_reads_just_that() {
        var year = year(CategoryOrder.RULES, 2);
        var voter = voter(year);
        clock.pass(Duration.ofDays(400));

        assertThat(screen.as(voter.account()).open(year.route())).contains("You didn’t vote this year");
    }

    private OpenYear year(CategoryOrder order, int categories) {
        var slugs =
                IntStream.rangeClosed(1, categories).mapToObj("c%d"::formatted).toArray(String[]::new);
        return years.open(10, order, slugs);
    }

    private Member voter(OpenYear year) {
        return members.member(founder.member(year.first()), year.community().id());
    }

    private Entry.Several entered(OpenYear year, Member voter) {
        return (Entry.Several) door.enter(voter, year.year()).orElseThrow();
    }

    private List<Integer> order(OpenYear year, Member voter) {
        return entered(year, voter).categories().stream()
                .map(it -> it.ballot().category().terms().number())
                .toList();
    }

    private String cast(OpenYear year, Member voter, int number) {
        var category = year.categories().get(number - 1);
        booth.cast(voter, category, 0, "cast", Answers.parse("1:5432"));
        return requireNonNull(booth.savedBallot(voter, category).cast()).number();
    }

    private String home(Member voter) {
        return screen.as(voter.account()).open("");
    }

    private static int weight(Object sent) {
        return JsonMapper.shared().writeValueAsString(sent).getBytes(StandardCharsets.UTF_8).length;
    }
}
