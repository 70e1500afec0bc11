package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Role;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of people: one is opened beside it, and many are acted on at once, as if each were the only one. */
@LaurelTest
class PeopleTableTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final FoundedYears years;
    private final Members members;
    private final Accounts accounts;
    private final ActsOnRecord record;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    PeopleTableTest(Founder founder, FoundedYears years, Members members, Accounts accounts, ActsOnRecord record) {
        this.founder = founder;
        this.years = years;
        this.members = members;
        this.accounts = accounts;
        this.record = record;
        community = founder.community();
        moderator = founder.moderator(community);
        accounts.rename(moderator.account(), "Alice");
    }

    @Test
    void a_search_and_a_filter_show_those_who_are_meant() {
        named("김하나");
        named("박두리");
        open();

        screen.search("ㄱㅎ");
        assertThat(screen.rows()).singleElement().asString().startsWith("김하나");
        assertThat(screen.text()).contains("1 member");
        screen.search("");
        screen.choose("Moderators");
        assertThat(screen.rows()).singleElement().asString().startsWith("Alice").contains("Moderator");
    }

    @Test
    void many_are_removed_by_one_confirmation_and_each_is_on_record() {
        var one = named("One");
        var two = named("Two");
        open();

        screen.tick("One", "Two");
        assertThat(screen.text()).contains("2 selected");
        screen.press("Remove");
        screen.write("Reason", "sold votes");
        screen.confirm("Confirm");

        assertThat(screen.notice()).isEqualTo("Remove: 2 done.");
        assertThat(members.findMember(one, community.id())).isEmpty();
        assertThat(members.findMember(two, community.id())).isEmpty();
        assertThat(record.in(community.id()))
                .filteredOn("community.member-removed"::equals)
                .hasSize(2);
        assertThat(screen.text()).contains("1 member").doesNotContain("2 selected");
        screen.choose("Removed and barred");
        assertThat(screen.openRow("One")).contains("sold votes", "Lift the bar");
    }

    @Test
    void whoever_could_not_be_removed_is_named_with_the_reason() {
        var one = named("One");
        open();

        screen.tick("One", "Alice");
        screen.press("Remove");
        screen.write("Reason", "no");
        screen.confirm("Confirm");
        assertThat(screen.problemAt("Reason")).contains("reason");
        assertThat(members.findMember(one, community.id())).isPresent();
        screen.write("Reason", "sold votes");
        screen.confirm("Confirm");

        assertThat(screen.dialog()).contains("Remove: 1 done, 1 not", "Alice: This person moderates the community.");
        assertThat(members.findMember(one, community.id())).isEmpty();
    }

    @Test
    void while_two_people_decide_nobody_is_removed_among_many() {
        var year = years.aYear().nominating();
        var person = founder.member(year.first());
        accounts.rename(person, "One");
        screen.as(year.first().account()).open(year.community().slug() + "/desk/people");

        screen.tick("One");
        screen.press("Remove");
        screen.write("Reason", "sold votes");
        screen.confirm("Confirm");

        assertThat(screen.dialog()).contains("One: Two people decide this now.");
        assertThat(screen.open(year.community().slug() + "/desk")).doesNotContain("sold votes");
    }

    @Test
    void many_come_to_speak_for_shops_and_who_did_before_is_told() {
        var one = named("One");
        open();
        screen.tick("One");
        screen.press("Make shop owners");
        assertThat(screen.consequences()).startsWith("1 selected: One.");
        screen.agree();
        assertThat(roles(one)).containsExactly(Role.SHOP_OWNER);

        screen.tick("One", "Alice");
        screen.press("Make shop owners");
        screen.agree();
        assertThat(screen.dialog()).contains("1 done, 1 not", "One: Nothing to change.");
    }

    @Test
    void who_is_no_moderator_any_more_changes_nothing() {
        var one = named("One");
        open();
        screen.tick("One");
        screen.press("Make shop owners");
        screen.as(founder.member(moderator));

        assertThatThrownBy(screen::agree).hasMessageContaining("moderators of this community");
        assertThat(roles(one)).isEmpty();
    }

    @Test
    void who_is_no_moderator_any_more_brings_nobody_in_and_removes_nobody() {
        var one = named("One");
        open();
        screen.openRow("One");
        screen.press("Remove");
        screen.write("Reason", "sold votes");
        screen.as(founder.member(moderator));
        assertThatThrownBy(() -> screen.confirm("Confirm")).hasMessageContaining("moderators of this community");
        assertThat(members.findMember(one, community.id())).isPresent();

        open();
        screen.press("Add a member");
        screen.write("Email address", community.slug() + "@new.example");
        screen.as(founder.member(moderator));
        assertThatThrownBy(() -> screen.press("Add")).hasMessageContaining("moderators of this community");
        assertThat(accounts.find(new MailAddress(community.slug() + "@new.example")))
                .isEmpty();
    }

    private Set<Role> roles(AccountId account) {
        return members.findMembership(account, community.slug()).orElseThrow().roles();
    }

    private void open() {
        screen.as(moderator.account()).open(community.slug() + "/desk/people");
    }

    private AccountId named(String name) {
        var account = founder.member(moderator);
        accounts.rename(account, name);
        return account;
    }
}
