package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.DeskList;
import app.laurel.community.DeskNeed;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators see on their desk where the year stands and which date comes next. */
@LaurelTest
class NextDateTest extends SpringBrowserlessTest {
    private final FoundedYears years;
    private final Editions editions;
    private final DeskList list;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    NextDateTest(FoundedYears years, Editions editions, DeskList list, MovableClock clock) {
        this.years = years;
        this.editions = editions;
        this.list = list;
        this.clock = clock;
    }

    @Test
    void the_next_date_is_counted_in_days_of_the_years_calendar() {
        var edition = editions.get(years.aYear().prepared().id());
        var opens = edition.schedule().nominatingOpens();

        assertThat(NextDate.of(edition, opens.minus(Duration.ofDays(3))))
                .contains(new NextDate(Milestone.NOMINATING_OPENS, opens, 3));
        assertThat(NextDate.of(edition, opens)).map(NextDate::milestone).contains(Milestone.NOMINATING_CLOSES);
        assertThat(NextDate.of(edition, edition.schedule().votingCloses())).isEmpty();
    }

    @Test
    void a_date_of_the_coming_week_waits_on_the_list_and_the_year_stands_on_the_desk() {
        var year = years.aYear().prepared();
        var opens = editions.get(year.id()).schedule().nominatingOpens();
        clock.moveTo(opens.minus(Duration.ofDays(8)));
        assertThat(list.list(year.first(), Language.EN)).isEmpty();

        clock.moveTo(opens.minus(Duration.ofDays(2)));

        assertThat(list.list(year.first(), Language.EN))
                .extracting(DeskNeed::words)
                .singleElement()
                .asString()
                .startsWith("In 2 days: Nominations open");
        assertThat(screen.as(year.first().account()).open(year.community().slug() + "/desk"))
                .contains("In 2 days: Nominations open", "Preparing", "Today", "Voting");
    }
}
