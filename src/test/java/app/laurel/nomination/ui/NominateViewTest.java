package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member proposes shops. */
@LaurelTest
class NominateViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final NominatedYears years;
    private final Editions editions;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    NominateViewTest(Founder founder, NominatedYears years, Editions editions, MovableClock clock) {
        this.founder = founder;
        this.years = years;
        this.editions = editions;
        this.clock = clock;
    }

    @Test
    void while_nominations_are_open_a_member_finds_the_sheet() {
        var year = openYear();

        screen.as(founder.member(year.first())).open(page(year));

        find(NominationSheet.class).single();
        assertThat(screen.title()).startsWith("Propose shops: ").endsWith(" · Laurel");
    }

    @Test
    void after_the_close_a_member_reads_when_it_was_and_what_counts() {
        var year = years.aNominatedYear();

        assertThat(screen.as(founder.member(year.first())).open(page(year)))
                .contains("Nominations closed on", "You proposed no shop.");
        assertThat(find(NominationSheet.class).all()).isEmpty();
    }

    @Test
    void before_they_open_a_member_reads_when_they_do_in_the_own_language() {
        var year = years.aNominatedYear();
        var opens = editions.get(year.id()).schedule().nominatingOpens();
        clock.moveTo(opens.minusSeconds(1));

        assertThat(screen.as(founder.member(year.first()), Language.KO).open(page(year)))
                .contains(Moments.of(opens, year.community().zone(), Language.KO));
    }

    @Test
    void a_stranger_is_led_to_where_one_joins() {
        var year = openYear();

        screen.as(founder.account("new")).open(page(year));

        assertThat(screen.shows(NominateView.class)).isFalse();
        assertThat(screen.text()).contains("Ask to be let in");
    }

    private FoundedYear openYear() {
        var year = years.aNominatedYear();
        clock.moveTo(editions.get(year.id()).schedule().nominatingOpens());
        return year;
    }

    private static String page(FoundedYear year) {
        return year.community().slug() + "/2026/nominate";
    }
}
