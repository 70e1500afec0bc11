package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.Screen;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequests;
import app.laurel.setback.SeenSetbacks;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person whose row in the database is broken is missing in lists of people, and nobody else is. */
@LaurelTest
class UnreadablePersonTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Accounts accounts;
    private final Members members;
    private final JoinRequests requests;
    private final SeenSetbacks setbacks;
    private final PublicReader reader;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;
    private final AccountId bad;
    private final String address;
    private final Screen screen = new Screen(this);

    /** Seven: each list of people is looked at, and the row is broken beside all of them. */
    // why seven: one broken person is looked for in every list of people
    @Autowired
    UnreadablePersonTest(
            Founder founder,
            Accounts accounts,
            Members members,
            JoinRequests requests,
            SeenSetbacks setbacks,
            PublicReader reader,
            DSLContext sql) {
        this.founder = founder;
        this.accounts = accounts;
        this.members = members;
        this.requests = requests;
        this.setbacks = setbacks;
        this.reader = reader;
        this.sql = sql;
        community = founder.community();
        moderator = founder.moderator(community);
        bad = founder.account("broken");
        address = accounts.get(bad).mail().value();
    }

    @AfterEach
    void mend() {
        setAddress(address);
        sql.execute("update community_account set host = false where id = ?", bad.value());
        sql.execute("delete from community_role where role = 'CLOWN'");
    }

    @Test
    void the_page_of_people_shows_all_others_and_the_desk_names_the_one() {
        var member = founder.member(moderator);
        var name = accounts.get(member).mail().value();
        sql.execute(
                "insert into community_member (community_id, account_id, joined_on) values (?, ?, '2020-01-01')",
                community.id().value(),
                bad.value());
        setAddress("No Address");

        assertThat(screen.as(moderator.account()).open(community.slug() + "/desk/people"))
                .contains(name)
                .doesNotContain("No Address");
        assertThat(setbacks.by(moderator)).anyMatch(it -> it.startsWith("member member/"));
    }

    @Test
    void other_requests_can_be_decided() {
        var good = founder.account("good");
        requests.ask(bad, community.id(), "let me in");
        requests.ask(good, community.id(), "me too");
        setAddress("No Address");

        assertThat(screen.as(moderator.account()).open(community.slug() + "/desk/people/joining"))
                .contains("me too")
                .doesNotContain("let me in");
        assertThat(setbacks.ofNoCommunity("account")).contains("account/" + bad);
    }

    @Test
    void the_hosts_see_each_other_and_the_page_of_who_runs_the_award_stands() throws Exception {
        sql.execute("update community_account set host = true where id = ?", bad.value());
        setAddress("No Address");

        assertThat(screen.as(founder.host()).open("communities")).contains(community.slug());
        assertThat(reader.ask("/en/" + community.slug() + "/staff").getStatus()).isEqualTo(200);
    }

    @Test
    void a_role_that_no_code_knows_takes_nothing_from_others() {
        var member = founder.joined(moderator);
        sql.execute(
                "insert into community_role (member_id, role, granted_at) values (?, 'CLOWN', now(3))",
                member.id().value());

        assertThat(screen.as(moderator.account()).open(community.slug() + "/desk/people"))
                .contains(accounts.get(member.account()).mail().value());
        assertThat(members.findModerator(moderator.account(), community.id())).isPresent();
        assertThat(members.listOf(member.account())).hasSize(1);
    }

    @Test
    void a_file_of_ballots_finds_the_other_voters() {
        var member = founder.joined(moderator);
        var mail = accounts.get(member.account()).mail();
        sql.execute(
                "insert into community_member (community_id, account_id, joined_on) values (?, ?, '2020-01-01')",
                community.id().value(),
                bad.value());
        setAddress(address.toUpperCase(Locale.ROOT));

        assertThat(members.findMembers(moderator, List.of(mail, new MailAddress(address))))
                .containsOnlyKeys(mail);
    }

    private void setAddress(String to) {
        sql.execute("update community_account set mail = ? where id = ?", to, bad.value());
    }
}
