package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The moderators' desk. */
@LaurelTest
class DeskViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    DeskViewTest(Founder founder) {
        this.founder = founder;
    }

    @Test
    void a_moderator_finds_all_pages_of_the_desk_in_order() {
        var community = founder.community();

        assertThat(screen.as(founder.moderator(community).account()).open(community.slug() + "/desk"))
                .containsSubsequence(community.name().en(), "Years", "Shops", "People", "Mail")
                .doesNotContain("Demo clock");
    }

    @Test
    void members_and_moderators_of_others_do_not_come_in() {
        var community = founder.community();
        var member = founder.member(founder.moderator(community));
        var elsewhere = founder.moderator(founder.community()).account();

        for (var other : List.of(member, elsewhere)) {
            screen.as(other).open(community.slug() + "/desk");
            assertThat(screen.shows(DeskView.class)).isFalse();
        }
    }
}
