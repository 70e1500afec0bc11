package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member reads what leaving means and goes; the last moderator stays. */
@LaurelTest
class LeavingViewTest extends SpringBrowserlessTest {
    private final Members members;
    private final Founder founder;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    LeavingViewTest(Members members, Founder founder) {
        this.members = members;
        this.founder = founder;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void a_member_leaves_after_reading_what_that_means_and_can_ask_to_come_back() {
        var person = founder.member(moderator);
        screen.as(person).open(community.slug() + "/join");

        screen.press("Leave");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("If you have an open vote, it’s withdrawn first", "You can come back later");
        assertThat(members.findMember(person, community.id())).isPresent();
        screen.press("Leave now");

        assertThat(members.findMember(person, community.id())).isEmpty();
        assertThat(screen.text()).contains("You’re not in a community yet");
        screen.open(community.slug() + "/join");
        screen.press("Ask to join");
        assertThat(screen.text()).contains("You asked on");
    }

    @Test
    void the_last_moderator_is_told_what_to_do_first() {
        var alone = founder.community();
        var last = founder.moderator(alone);
        screen.as(last.account()).open(alone.slug() + "/join");

        screen.press("Leave");
        screen.press("Leave now");

        assertThat(screen.notice()).isEqualTo("You’re the last moderator. Have another one named first.");
        assertThat(members.findModerator(last.account(), alone.id())).isPresent();
    }
}
