package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.CategoryOrder;
import app.laurel.nomination.YearsOfSeveral;
import app.laurel.nomination.YearsOfSeveral.OpenYear;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the page of a year with several categories asks for in vain. */
@LaurelTest
class YearSheetDoorsTest extends SpringBrowserlessTest {
    private static final String GONE = "no longer part of the vote";

    private final VotingBooth booth;
    private final YearsOfSeveral years;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);
    private OpenYear year;
    private Member voter;

    @Autowired
    YearSheetDoorsTest(VotingBooth booth, YearsOfSeveral years, Founder founder, Members members, MovableClock clock) {
        this.booth = booth;
        this.years = years;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        year = years.open(2, CategoryOrder.RULES, "books", "lamps", "tools");
        voter = members.member(founder.member(year.first()), year.community().id());
    }

    @Test
    void a_category_that_never_existed_is_refused_and_the_others_are_cast() {
        var sheet = sheet();
        for (var number : new int[] {
            0, 4, -1, Integer.MAX_VALUE, year.categories().getFirst().value() + 1_000
        }) {
            assertThat(sheet.paper(number).refused()).contains(GONE);
            assertThat(sheet.save(number, 0, "save", "1:5555").refused()).contains(GONE);
            assertThat(sheet.withdraw(number, 0, "back").refused()).contains(GONE);
            assertThat(sheet.reread(new int[] {number})[0].refused()).contains(GONE);
        }

        var replies = sheet.cast(tries("9 0 a 1:5554", "2 0 b 1:4444"));

        assertThat(replies[0].refused()).contains(GONE);
        assertThat(number(replies[1])).isEqualTo(kept(2));
    }

    @Test
    void two_ballots_of_one_category_are_no_press() {
        var sheet = sheet();

        assertThatIllegalArgumentException().isThrownBy(() -> sheet.cast(tries("1 0 a 1:5554", "1 0 b 1:4444")));
        assertThat(kept(1)).isNull();
    }

    @Test
    void the_thirty_first_press_of_a_minute_is_refused_whole() {
        var sheet = sheet();
        for (var version = 0; version < 30; version++) {
            assertThat(number(sheet.cast(tries("1 %d try%d 1:555%d".formatted(version, version, 1 + version % 5)))[0]))
                    .isNotNull();
        }

        var refused = sheet.cast(tries("1 30 more 1:1111", "2 0 other 1:1111"));

        assertThat(refused).allSatisfy(it -> assertThat(it.refused()).isNotBlank());
        assertThat(kept(2)).isNull();
    }

    @Test
    void after_the_close_everything_is_refused_and_said_to_be_over() {
        var sheet = sheet();
        clock.pass(Duration.ofDays(400));

        assertThat(sheet.paper(1).closed()).isTrue();
        assertThat(sheet.save(1, 0, "a", "1:5555").closed()).isTrue();
        assertThat(sheet.cast(tries("1 0 a 1:5554"))[0].closed()).isTrue();
        assertThat(sheet.reread(new int[] {1})[0].closed()).isTrue();
    }

    @Test
    void who_left_the_community_meanwhile_reaches_nothing() {
        var sheet = sheet();
        screen.as(founder.account("stranger"));

        for (Runnable act : List.<Runnable>of(
                () -> sheet.paper(1),
                () -> sheet.save(1, 0, "a", "1:5555"),
                () -> sheet.cast(tries("1 0 a 1:5554")),
                () -> sheet.withdraw(1, 0, "a"),
                () -> sheet.reread(new int[] {1}))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
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
