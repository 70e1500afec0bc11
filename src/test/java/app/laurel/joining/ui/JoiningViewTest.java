package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequests;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators decide who comes in. */
@LaurelTest
class JoiningViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Members members;
    private final JoinRequests requests;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    JoiningViewTest(Founder founder, Members members, JoinRequests requests) {
        this.founder = founder;
        this.members = members;
        this.requests = requests;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void who_asks_is_let_in() {
        var person = founder.account("asks");
        requests.ask(person, community.id(), "I am Hana.");

        assertThat(screen.as(moderator.account()).open(page())).contains("I am Hana.", "Import a roster");
        screen.press("Approve");

        assertThat(members.findMember(person, community.id())).isPresent();
        assertThat(screen.text()).contains("Nobody is waiting.");
    }

    @Test
    void nobody_is_declined_without_a_reason() {
        var person = founder.account("asks");
        requests.ask(person, community.id(), "");
        screen.as(moderator.account()).open(page());

        screen.press("Decline");
        screen.confirm("Decline");
        assertThat(screen.problemAt("Why not?")).isEqualTo("Please say why. The person will see it.");
        screen.write("Why not?", "We do not know you.");
        screen.confirm("Decline");

        assertThat(requests.find(person, community.id()).orElseThrow().reason()).isEqualTo("We do not know you.");
        assertThat(screen.text()).contains("Nobody is waiting.");
    }

    @Test
    void what_another_moderator_decided_meanwhile_stands() {
        var person = founder.account("asks");
        requests.ask(person, community.id(), "");
        screen.as(moderator.account()).open(page());
        var waiting = requests.waiting(moderator).getFirst();
        requests.approve(moderator, waiting.id());

        screen.press("Approve");

        assertThat(screen.notice()).isEqualTo(waiting.displayName() + ": this has already been decided.");
    }

    @Test
    void an_invitation_is_made_shown_once_and_ended() {
        screen.as(moderator.account()).open(page());

        screen.write("Who it’s for", "Board");
        screen.press("Create invitation");
        assertThat(screen.text()).contains("Here are the code and the address to share", "Board", "0 of 20 used");
        screen.press("End");

        assertThat(screen.notice()).isEqualTo("Ended. Nobody else can join with it.");
        assertThat(screen.text()).contains("ended on");
    }

    @Test
    void members_do_not_come_in_and_korean_is_spoken() {
        screen.as(founder.member(moderator)).open(page());
        assertThat(screen.shows(JoiningView.class)).isFalse();

        assertThat(screen.as(moderator.account(), Language.KO).open(page())).contains("가입 요청, 초대, 명부");
    }

    private String page() {
        return community.slug() + "/desk/people/joining";
    }
}
