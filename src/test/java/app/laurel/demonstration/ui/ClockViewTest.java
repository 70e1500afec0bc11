package app.laurel.demonstration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.demonstration.DemonstrationTime;
import app.laurel.demonstration.DemonstrationTime.MoveOutcome;
import app.laurel.demonstration.UncountedYears;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator of a demonstration moves time on. */
@LaurelTest
class ClockViewTest extends SpringBrowserlessTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final DemonstrationTime time = mock(DemonstrationTime.class);
    private final CurrentAccount current = mock(CurrentAccount.class);
    private final UncountedYears uncounted = mock(UncountedYears.class);
    private final Communities communities;
    private final Editions editions;
    private final FoundedYears founded;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    ClockViewTest(Communities communities, Editions editions, Founder founder, FoundedYears founded) {
        this.founded = founded;
        this.communities = communities;
        this.editions = editions;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void the_time_is_shown_in_the_zone_of_the_community_and_can_be_moved_on() {
        when(time.moveTo(moderator, NOW.plus(Duration.ofDays(1))))
                .thenReturn(new MoveOutcome.Moved(NOW.plus(Duration.ofDays(1))));

        var page = shown(Language.EN);
        assertThat(page).contains("March 1, 2026, 9:00\u202fAM", "Same as real time", "There are no more dates ahead.");
        screen.press("Forward one day");

        assertThat(screen.notice()).isEqualTo("It’s now March 2, 2026, 9:00\u202fAM.");
    }

    @Test
    void it_does_not_run_years_ahead() {
        when(time.moveTo(moderator, NOW.plus(Duration.ofDays(7))))
                .thenReturn(new MoveOutcome.TooFar(Duration.ofDays(1095)));
        shown(Language.EN);

        screen.press("Forward one week");

        assertThat(screen.notice()).startsWith("This clock can run at most 1,095 days");
    }

    @Test
    void it_asks_before_it_jumps_past_the_date_of_a_result_that_nobody_signed() {
        var week = NOW.plus(Duration.ofDays(7));
        var edition = founded.aYear().prepared();
        when(uncounted.between(NOW, week)).thenReturn(List.of(editions.get(edition.id())));
        when(time.moveTo(moderator, week)).thenReturn(new MoveOutcome.Moved(week));
        shown(Language.EN);

        screen.press("Forward one week");
        verify(time, never()).moveTo(any(), any());
        screen.press("Stay here");
        screen.press("Forward one week");
        screen.confirm("Move on anyway");

        verify(time).moveTo(moderator, week);
        assertThat(screen.notice()).startsWith("It’s now March 8");
    }

    @Test
    void in_korean_time_is_written_as_koreans_write_it() {
        assertThat(shown(Language.KO)).contains("2026년 3월 1일 오전 9:00");
    }

    @Test
    void an_installation_for_real_people_has_no_such_page() {
        screen.as(moderator.account()).open(community.slug() + "/desk/clock");

        assertThat(screen.shows(ClockView.class)).isFalse();
    }

    private String shown(Language language) {
        UI.getCurrent().setLocale(language.locale());
        when(time.isThere()).thenReturn(true);
        when(time.now()).thenReturn(NOW);
        when(time.ahead()).thenReturn(Duration.ZERO);
        when(current.moderator("")).thenReturn(moderator);
        var view = new ClockView(new Given(time), current, communities, editions, uncounted);
        UI.getCurrent().add(view);
        view.show();
        return view.getElement().getTextRecursively();
    }

    /** The time of a demonstration, as Spring would hand it out there. */
    private record Given(DemonstrationTime time) implements ObjectProvider<DemonstrationTime> {
        @Override
        public DemonstrationTime getObject() {
            return time;
        }
    }
}
