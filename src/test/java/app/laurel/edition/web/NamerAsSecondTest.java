package app.laurel.edition.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.ProposalId;
import app.laurel.community.Accounts;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome.Asked;
import app.laurel.community.Community;
import app.laurel.community.ConfirmOutcome.Confirmed;
import app.laurel.community.ConfirmOutcome.Prevented;
import app.laurel.community.Host;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A host names a moderator, who asks, and the host confirms: two people in name only, wherever there is a third, and the other way round; and said where there is none. */
@LaurelTest
class NamerAsSecondTest {
    private static final Prevented NAMED = new Prevented("community.confirm.not-independent");
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");
    private static final String SAID =
            "not independent of the person who asked: one of the two became moderator through the other";

    private final MockMvc browser;
    private final Proposals proposals;
    private final Appointments appointments;
    private final Accounts accounts;
    private final Members members;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private Community community;
    private Host host;
    private Moderator named;

    // why eight: from the naming by way of the decision to what the world and the record say of it
    @Autowired
    NamerAsSecondTest(
            MockMvc browser,
            Proposals proposals,
            Appointments appointments,
            Accounts accounts,
            Members members,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.browser = browser;
        this.proposals = proposals;
        this.appointments = appointments;
        this.accounts = accounts;
        this.members = members;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        this.community = founder.community();
        this.host = founder.asHost();
        this.named = founder.moderator(community);
    }

    @BeforeEach
    void a_host_and_the_moderator_of_that_host() {
        clock.moveTo(NOON);
        community = founder.community();
        sql.execute("update community_account set host = false");
        host = founder.asHost();
        named = names(new MailAddress("named-" + UUID.randomUUID() + "@namer.example"));
        clock.moveTo(NOON.plusSeconds(60));
    }

    @Test
    void where_nobody_else_is_there_it_is_done_and_everybody_reads_who_named_whom() throws Exception {
        var asked = ask();

        assertThat(proposals.confirm(host, asked)).isInstanceOf(Confirmed.class);
        assertThat(page("en")).contains(SAID);
        assertThat(page("ko")).contains("요청한 사람과 독립적이지 않음: 둘 중 한 사람이");
        assertThat(onRecord(asked)).contains("\"dependent\"");
    }

    @Test
    void another_host_has_to_and_nothing_is_said_that_is_not_so() throws Exception {
        var other = founder.asHost();
        var asked = ask();

        assertThat(proposals.confirm(host, asked)).isEqualTo(NAMED);
        assertThat(proposals.listWaiting(host))
                .noneMatch(it -> it.proposal().id().equals(asked));
        assertThat(page("en")).doesNotContain("a reason to read");
        assertThat(proposals.confirm(other, asked)).isInstanceOf(Confirmed.class);
        assertThat(page("en")).contains("a reason to read").doesNotContain(SAID);
        assertThat(onRecord(asked)).doesNotContain("dependent");
    }

    @Test
    void a_second_account_of_the_same_mailbox_is_no_other_host() throws Exception {
        var mail = accounts.get(host.account()).mail().value();
        var twin = accounts.open(new MailAddress(mail.replace("@", "+2@"))).id();
        sql.execute("update community_account set host = true where id = ?", twin.value());
        clock.moveTo(NOON.plusSeconds(120));
        var asked = ask();
        assertThat(proposals.confirm(members.host(twin), asked)).isInstanceOf(Confirmed.class);
        assertThat(page("en")).contains(SAID);
    }

    @Test
    void a_host_who_takes_the_seat_of_the_other_moderator_makes_no_second_person_of_it() throws Exception {
        var seat = names(accounts.get(host.account()).mail());
        clock.moveTo(NOON.plusSeconds(120));
        var alone = ask();
        assertThat(proposals.confirm(seat, alone)).isInstanceOf(Confirmed.class);
        assertThat(page("en")).contains(SAID);

        var other = founder.asHost();
        clock.moveTo(NOON.plusSeconds(180));
        var asked = ask();
        var turned = ask(seat);
        assertThat(proposals.confirm(named, turned)).isEqualTo(NAMED);
        assertThat(proposals.confirm(other, turned)).isInstanceOf(Confirmed.class);
        assertThat(proposals.confirm(seat, asked)).isEqualTo(NAMED);
        assertThat(proposals.confirm(host, asked)).isEqualTo(NAMED);
        assertThat(proposals.confirm(other, asked)).isInstanceOf(Confirmed.class);
    }

    @Test
    void nor_does_the_named_one_make_it_of_the_host() throws Exception {
        var asked = ask(names(accounts.get(host.account()).mail()));
        assertThat(proposals.confirm(named, asked)).isInstanceOf(Confirmed.class);
        assertThat(page("en")).contains(SAID);
        assertThat(onRecord(asked)).contains("\"dependent\"");
    }

    private Moderator names(MailAddress mail) {
        appointments.name(host, community.id(), mail, "");
        AccountId account = accounts.open(mail).id();
        founder.chooseName(account);
        return members.moderator(account, community.id());
    }

    private ProposalId ask() {
        return ask(named);
    }

    private ProposalId ask(Moderator by) {
        var act = new ProposedAct(NoteOfTwo.NAME, "note/" + UUID.randomUUID(), Map.of(), "a reason to read");
        return ((Asked) proposals.ask(by, act)).proposal().id();
    }

    private String onRecord(ProposalId asked) {
        return sql.fetchSingle(
                        "select facts from audit_entry where act = 'proposal.confirmed' and object = ?",
                        "proposal/" + asked)
                .get(0, String.class);
    }

    private String page(String language) throws Exception {
        return browser.perform(get("/" + language + "/" + community.slug() + "/staff"))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }
}
