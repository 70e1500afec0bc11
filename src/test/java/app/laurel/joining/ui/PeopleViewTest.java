package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequests;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators look at their members. */
@LaurelTest
class PeopleViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Members members;
    private final Accounts accounts;
    private final JoinRequests requests;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    PeopleViewTest(Founder founder, Members members, Accounts accounts, JoinRequests requests) {
        this.founder = founder;
        this.members = members;
        this.accounts = accounts;
        this.requests = requests;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void a_member_is_brought_in_and_found_by_a_part_of_the_address() {
        screen.as(moderator.account()).open(community.slug() + "/desk/people");
        assertThat(screen.text()).contains("1 member", "Requests, invitations, roster");

        screen.write("Email address", community.slug() + "@new.example");
        screen.press("Add");

        assertThat(screen.notice()).isEqualTo(community.slug() + "@new.example is now a member.");
        assertThat(screen.text()).contains("2 members", community.slug() + "@new.example");
        assertThat(members.count(moderator, "@new.example")).isEqualTo(1);
    }

    @Test
    void what_is_no_address_is_said_beside_the_field() {
        screen.as(moderator.account()).open(community.slug() + "/desk/people");

        screen.write("Email address", "nobody");
        screen.press("Add");

        assertThat(screen.problemAt("Email address"))
                .isEqualTo("This doesn’t look like an email address. It should look like hana@example.org.");
        assertThat(screen.typedAt("Email address")).isEqualTo("nobody");
        assertThat(screen.text()).contains("1 member");

        screen.write("Email address", "하나@new.example");
        screen.press("Add");
        assertThat(screen.problemAt("Email address")).startsWith("Before the @, only a–z");
        assertThat(screen.typedAt("Email address")).isEqualTo("하나@new.example");
    }

    @Test
    void days_are_written_as_the_reader_writes_them() {
        founder.member(moderator);

        assertThat(screen.as(moderator.account()).open(community.slug() + "/desk/people"))
                .contains("Member since January 1, 2020");
        screen.open("account");
        assertThat(screen.as(moderator.account(), Language.KO).open(community.slug() + "/desk/people"))
                .contains("2020년 1월 1일");
    }

    @Test
    void naming_a_moderator_takes_a_reason_and_waits_for_a_second_person() {
        var person = founder.member(moderator);
        screen.as(moderator.account()).open(community.slug() + "/desk/people");

        screen.press("Name as moderator");
        screen.confirm("Confirm");
        assertThat(screen.problemAt("Public reason")).contains("reason");
        screen.write("Public reason", "we need a second one");
        screen.confirm("Confirm");

        assertThat(screen.notice()).contains("takes two people");
        assertThat(members.findModerator(person, community.id())).isEmpty();
        assertThat(screen.open(community.slug() + "/desk"))
                .contains("becomes moderator", "we need a second one", "Withdraw");
    }

    @Test
    void a_member_is_removed_with_a_reason_and_let_come_back_with_one() {
        var person = founder.member(moderator);
        screen.as(moderator.account()).open(community.slug() + "/desk/people");

        screen.press("Remove");
        screen.confirm("Confirm");
        assertThat(screen.problemAt("Reason")).contains("reason");
        screen.write("Reason", "sold votes in the forum");
        screen.confirm("Confirm");

        assertThat(screen.notice()).contains("has been removed and barred");
        assertThat(members.findMember(person, community.id())).isEmpty();
        assertThat(screen.text()).contains("1 member");
        screen.write("Email address", founder.mailOf(person).value());
        screen.press("Add");
        assertThat(screen.notice()).isEqualTo(founder.mailOf(person) + " is barred from this community.");
        assertThat(screen.open(community.slug() + "/desk/people/joining")).contains("sold votes in the forum");
        screen.press("Lift the bar");
        screen.write("Reason", "it was another one");
        screen.confirm("Confirm");
        assertThat(screen.notice()).contains("can join again");
        assertThat(screen.text()).contains("Nobody is barred.");
    }

    @Test
    void a_throw_away_address_is_marked_and_not_refused() {
        screen.as(moderator.account()).open(community.slug() + "/desk/people");
        assertThat(screen.text()).doesNotContain("disposable address");

        screen.write("Email address", community.slug() + "@mailinator.com");
        screen.press("Add");
        assertThat(screen.notice()).contains("is now a member");
        assertThat(screen.text()).contains("disposable address");

        var asks = accounts.open(new MailAddress(community.slug() + "@yopmail.com"));
        requests.ask(asks.id(), community.id(), "");
        assertThat(screen.open(community.slug() + "/desk/people/joining")).contains("disposable address");
    }

    @Test
    void members_do_not_see_each_other() {
        screen.as(founder.member(moderator)).open(community.slug() + "/desk/people");

        assertThat(screen.shows(PeopleView.class)).isFalse();
    }
}
