package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At the desk a year that nobody has used is thrown away once a moderator has read what goes. */
@LaurelTest
class DiscardCardTest extends SpringBrowserlessTest {
    private final Editions editions;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    DiscardCardTest(Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.editions = editions;
        this.clock = clock;
        community = founder.community();
        moderator = founder.moderator(community);
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @Test
    void it_is_asked_about_by_name_and_then_gone_and_the_log_says_so() {
        screen.as(moderator.account()).open(page());

        screen.press("Discard this year");
        assertThat(screen.consequences()).contains("(2026) is deleted for everybody", "can’t be undone");
        assertThat(editions.listOf(community.id())).hasSize(1);
        screen.agree();

        assertThat(screen.notice()).contains("has been discarded.");
        assertThat(screen.text()).contains("There’s no year yet.");
        assertThat(screen.open(community.slug() + "/desk/acts")).contains("Year discarded", "Year no. ");
    }

    @Test
    void one_whose_nominations_have_opened_says_why_it_stays() {
        clock.moveTo(
                editions.find(community.id(), 2026).orElseThrow().schedule().nominatingOpens());

        assertThat(screen.as(moderator.account()).open(page()))
                .contains("This year can’t be discarded any more: nominations have opened");
    }

    private String page() {
        return community.slug() + "/desk/editions/2026";
    }
}
