package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person sees first after signing in. */
@LaurelTest
class HomeViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    HomeViewTest(Founder founder) {
        this.founder = founder;
    }

    @Test
    void who_belongs_nowhere_reads_what_to_do() {
        assertThat(screen.as(founder.account("new")).open("")).contains("You’re not in a community yet");
        assertThat(screen.as(founder.account("new"), Language.KO).open("")).contains("아직 속한 커뮤니티가 없어요");
    }

    @Test
    void a_host_without_communities_is_led_to_the_first() {
        assertThat(screen.as(founder.host()).open("")).contains("This installation is yours", "Communities");
    }

    @Test
    void a_moderator_finds_the_desk_and_a_member_does_not() {
        var community = founder.community();
        var moderator = founder.moderator(community);

        assertThat(screen.as(moderator.account()).open(""))
                .contains(community.name().en(), "Moderators’ desk");
        assertThat(screen.as(founder.member(moderator)).open(""))
                .contains(community.name().en())
                .doesNotContain("Moderators’ desk");
    }
}
