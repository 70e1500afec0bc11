package app.laurel.rehearsal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.rehearsal.PlayedRehearsals;
import app.laurel.rehearsal.Rehearsals;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page on which a year is played. */
@LaurelTest
@Import(PlayedRehearsals.class)
class RehearsalViewTest extends SpringBrowserlessTest {
    private final FoundedYears years;
    private final Founder founder;
    private final PlayedRehearsals played;
    private final Rehearsals rehearsals;
    private final Screen screen = new Screen(this);
    private FoundedYear year;
    private String page = "";

    @Autowired
    RehearsalViewTest(FoundedYears years, Founder founder, PlayedRehearsals played, Rehearsals rehearsals) {
        this.years = years;
        this.founder = founder;
        this.played = played;
        this.rehearsals = rehearsals;
    }

    @BeforeEach
    void a_year_that_is_prepared() {
        year = years.aYear().prepared();
        page = year.community().slug() + "/desk/rehearsal";
    }

    @Test
    void one_is_begun_with_one_press_and_moved_on_where_it_is_played() {
        assertThat(screen.as(year.first().account()).open(page)).contains("the real one is not touched");
        screen.press("Start rehearsal");

        assertThat(screen.text()).contains("Where it stands", "Next: ");
        assertThat(isMarked()).isTrue();
        screen.press("Right now: Nominations open");
        assertThat(screen.text()).contains("Invented members are nominating.");
        assertThat(UI.getCurrent().getPollInterval())
                .as("the page looks again by itself")
                .isPositive();

        assertThat(screen.open(page)).contains("A rehearsal of 2026 is on", "With 120 invented members.");
        assertThat(isMarked()).isFalse();
    }

    @Test
    void it_is_thrown_away_after_a_question() {
        var copy = played.begin(year);
        screen.as(year.first().account(), Language.KO).open(copy.slug() + "/desk/rehearsal");

        screen.press("리허설 삭제");
        assertThat(screen.consequences()).contains("되돌릴 수 없어요");
        screen.agree();

        assertThat(screen.text()).contains("리허설을 정리하고 있어요");
        assertThat(rehearsals.throwAway(year.first())).isFalse();
    }

    @Test
    void nobody_of_other_communities_comes_to_its_desk() {
        var copy = played.begin(year);

        screen.as(founder.moderator(founder.community()).account()).open(copy.slug() + "/desk");
        assertThat(screen.text()).doesNotContain("[Rehearsal]");
        screen.as(founder.member(year.first())).open(copy.slug() + "/desk/rehearsal");
        assertThat(screen.shows(RehearsalView.class)).isFalse();
    }

    private boolean isMarked() {
        return find(RehearsalBar.class).all().stream().anyMatch(it -> it.isVisible());
    }
}
