package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.AccountAddresses;
import app.laurel.community.Accounts;
import app.laurel.community.Bars;
import app.laurel.community.Bars.LiftOutcome;
import app.laurel.community.MailAddress;
import app.laurel.community.PersonalData;
import app.laurel.community.RosterPeople;
import app.laurel.joining.JoinRequests.RequestOutcome;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bar stays with the person until a moderator lifts it. */
@LaurelTest
class LiftedBarsTest {
    private final Bars bars;
    private final JoinRequests requests;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final PersonalData data;
    private final RosterPeople people;
    private final ActsOnRecord record;
    private final Founder founder;

    // why eight: the person changes address and account, and what is kept and recorded of the bar is read
    @Autowired
    LiftedBarsTest(
            Bars bars,
            JoinRequests requests,
            Accounts accounts,
            AccountAddresses addresses,
            PersonalData data,
            RosterPeople people,
            ActsOnRecord record,
            Founder founder) {
        this.bars = bars;
        this.requests = requests;
        this.accounts = accounts;
        this.addresses = addresses;
        this.data = data;
        this.people = people;
        this.record = record;
        this.founder = founder;
    }

    @Test
    void neither_another_address_nor_a_new_account_leads_around_a_bar_and_a_moderator_lifts_it() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        var name = UUID.randomUUID();
        var mover = people.enrol(moderator, new MailAddress(name + "@bars.example"));
        var eraser = people.enrol(moderator, new MailAddress("e" + name + "@bars.example"));
        people.remove(moderator, mover);
        people.remove(moderator, eraser);

        addresses.move(mover.account(), new MailAddress("moved" + name + "@bars.example"));
        assertThat(requests.ask(mover.account(), community.id(), "")).isEqualTo(RequestOutcome.BARRED);
        assertThat(data.download(mover.account())).contains(RosterPeople.REASON);
        people.erase(eraser);
        var anew = accounts.open(new MailAddress("e" + name + "@bars.example")).id();
        assertThat(requests.ask(anew, community.id(), "")).isEqualTo(RequestOutcome.BARRED);
        assertThat(data.download(anew)).contains(RosterPeople.REASON);

        var bar = bars.list(moderator).getFirst();
        var stranger = founder.moderator(founder.community());
        assertThat(bars.lift(stranger, bar, "a mistake")).isEqualTo(LiftOutcome.UNCHANGED);
        assertThat(bars.lift(moderator, bar, " ")).isEqualTo(LiftOutcome.REASON_MISSING);
        assertThat(bars.lift(moderator, bar, "a mistake")).isEqualTo(LiftOutcome.LIFTED);
        assertThat(bars.lift(moderator, bar, "a mistake")).isEqualTo(LiftOutcome.UNCHANGED);
        assertThat(requests.ask(anew, community.id(), "")).isEqualTo(RequestOutcome.DONE);
        assertThat(record.reasons("community.bar-lifted", community.id())).containsExactly("a mistake");
    }
}
