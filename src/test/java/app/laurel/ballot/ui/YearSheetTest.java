package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.CategoryOrder;
import app.laurel.nomination.YearsOfSeveral;
import app.laurel.nomination.YearsOfSeveral.OpenYear;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a year with several categories asks of the server: each category for itself. */
@LaurelTest
class YearSheetTest extends SpringBrowserlessTest {
    private final VotingBooth booth;
    private final YearsOfSeveral years;
    private final Founder founder;
    private final Members members;
    private final Screen screen = new Screen(this);
    private OpenYear year;
    private Member voter;

    @Autowired
    YearSheetTest(VotingBooth booth, YearsOfSeveral years, Founder founder, Members members) {
        this.booth = booth;
        this.years = years;
        this.founder = founder;
        this.members = members;
    }

    @BeforeEach
    void open() {
        year = years.open(2, CategoryOrder.RULES, "books", "lamps", "tools");
        voter = members.member(founder.member(year.first()), year.community().id());
    }

    @Test
    void the_shops_of_a_category_come_when_it_is_opened() {
        var paper = sheet().paper(2);

        assertThat(paper.shops()).extracting(BallotOpening.Shop::number).containsExactlyInAnyOrder(1, 2);
        assertThat(paper.shops()).allSatisfy(it -> assertThat(it.name()).contains("lamps"));
        assertThat(paper.criteria()).hasSize(4);
        assertThat(paper.refused()).isNull();
    }

    @Test
    void one_press_casts_each_category_under_a_number_of_its_own() {
        var sheet = sheet();
        sheet.save(1, 0, "draft", "1:5555");

        var replies = sheet.cast(tries("1 1 a 1:5554", "3 0 b *2 2:4444"));

        assertThat(replies).hasSize(2);
        assertThat(List.of(number(replies[0]), number(replies[1]))).doesNotHaveDuplicates();
        assertThat(kept(1)).isEqualTo(number(replies[0]));
        assertThat(kept(2)).isNull();
        assertThat(kept(3)).isEqualTo(number(replies[1]));
    }

    @Test
    void a_press_that_is_repeated_because_its_answer_got_lost_counts_once() {
        var sheet = sheet();
        var first = sheet.cast(tries("1 0 a 1:5554", "2 0 b 1:4444"));

        var again = sheet.cast(tries("1 0 a 1:5554", "2 0 b 1:4444"));

        assertThat(again).containsExactly(first);
        assertThat(requireNonNull(again[0].kept()).version()).isEqualTo(1);
    }

    @Test
    void one_that_was_changed_elsewhere_stops_none_of_the_others() {
        var sheet = sheet();
        sheet.cast(tries("1 0 elsewhere 1:1111"));

        var replies = sheet.cast(tries("1 0 a 1:5554", "2 0 b 1:4444"));

        assertThat(requireNonNull(replies[0].newer()).answers()).isEqualTo("1:1111");
        assertThat(number(replies[1])).isEqualTo(kept(2));
    }

    @Test
    void one_that_fits_no_paper_stops_none_of_the_others() {
        var replies = sheet().cast(tries("1 0 a 7:5554", "2 0 b 1:44444", "3 0 c 1:5555"));

        assertThat(replies[0].refused()).contains("couldn’t be cast");
        assertThat(replies[1].refused()).contains("couldn’t be cast");
        assertThat(number(replies[2])).isEqualTo(kept(3));
        assertThat(kept(1)).isNull();
    }

    @Test
    void changing_or_taking_back_one_leaves_the_others() {
        var sheet = sheet();
        sheet.cast(tries("1 0 a 1:5554", "2 0 b 1:4444"));
        var second = kept(2);

        sheet.cast(tries("1 1 c 1:1111"));
        sheet.withdraw(1, 2, "d");

        assertThat(kept(1)).isNull();
        assertThat(kept(2)).isEqualTo(second);
        var reread = sheet.reread(new int[] {2, 1});
        assertThat(number(reread[0])).isEqualTo(second);
        assertThat(requireNonNull(reread[1].kept()).answers()).isEqualTo("1:1111");
    }

    private YearSheet sheet() {
        screen.as(voter.account()).open(year.route());
        return find(YearSheet.class).single();
    }

    /** Each "number version id answers". */
    private static CategoryTry[] tries(String... lines) {
        return List.of(lines).stream()
                .map(it -> it.split(" ", 4))
                .map(it -> new CategoryTry(Integer.parseInt(it[0]), Integer.parseInt(it[1]), it[2], it[3]))
                .toArray(CategoryTry[]::new);
    }

    private static String number(BallotReply reply) {
        return requireNonNull(requireNonNull(reply.kept()).cast()).number();
    }

    private @Nullable String kept(int number) {
        var cast = booth.savedBallot(voter, year.categories().get(number - 1)).cast();
        return cast == null ? null : cast.number();
    }
}
