package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A community's years at the desk. */
@LaurelTest
class EditionsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    EditionsViewTest(Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        community = founder.community();
        moderator = founder.moderator(community);
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void without_a_year_the_way_to_the_first_is_shown() {
        assertThat(screen.as(moderator.account()).open(page())).contains("There’s no year yet", "Start a new year");
        screen.open("account");
        assertThat(screen.as(moderator.account(), Language.KO).open(page())).contains("연도별 상");
    }

    @Test
    void years_are_listed_with_where_they_stand() {
        editions.create(moderator, templates.usual(community, 2026)).orElseThrow();

        assertThat(screen.as(moderator.account()).open(page()))
                .contains("2026 · ", "In preparation")
                .doesNotContain("There’s no year yet");
    }

    @Test
    void members_do_not_come_in() {
        screen.as(founder.member(moderator)).open(page());

        assertThat(screen.shows(EditionsView.class)).isFalse();
    }

    private String page() {
        return community.slug() + "/desk/editions";
    }
}
