package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.community.Accounts;
import app.laurel.community.AppointmentOutcome;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome;
import app.laurel.community.Bars;
import app.laurel.community.MailAddress;
import app.laurel.community.Moderator;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.RosterPeople;
import app.laurel.shop.ShopPeople;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who speaks for a shop in the running tries to decide who signs and who votes. */
@LaurelTest
class TiedInOfficeTest {
    private static final String WHY = "She knows the rules by heart.";
    private static final AppointmentOutcome TIED = new AppointmentOutcome.Prevented("nomination.tied");

    private static final RemovalOutcome PREVENTED = new RemovalOutcome.Prevented("nomination.tied");

    private final OpenEditions open;
    private final ClosedEditions closed;
    private final PublishedEditions published;
    private final Appointments appointments;
    private final Bars bars;
    private final ShopPeople people;
    private final Founder founder;
    private final RosterPeople roster;
    private final Accounts accounts;
    private final BrokenYears broken;
    private final MovableClock clock;

    // why eleven: a year in each of its stages, who meets there, and whatever office and belonging are decided by
    @Autowired
    TiedInOfficeTest(
            OpenEditions open,
            ClosedEditions closed,
            PublishedEditions published,
            Appointments appointments,
            Bars bars,
            ShopPeople people,
            Founder founder,
            RosterPeople roster,
            Accounts accounts,
            BrokenYears broken,
            MovableClock clock) {
        this.open = open;
        this.closed = closed;
        this.published = published;
        this.appointments = appointments;
        this.bars = bars;
        this.people = people;
        this.founder = founder;
        this.roster = roster;
        this.accounts = accounts;
        this.broken = broken;
        this.clock = clock;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void names_and_removes_nobody_while_votes_are_taken_and_is_told_why() {
        var edition = open.anOpenEdition().open();
        var friend = founder.joined(edition.first());
        var tied = tied(edition);

        assertThat(appointments.name(tied, friend.id(), WHY)).isEqualTo(TIED);
        assertThat(appointments.remove(tied, people.asMember(edition.first()).id(), WHY))
                .isEqualTo(TIED);
        assertThat(bars.remove(tied, friend.id(), WHY)).isEqualTo(PREVENTED);
        assertThat(founder.confirms(edition.first())).isZero();
    }

    @Test
    void confirms_nobody_between_the_close_and_the_publication() {
        var edition = closed.closed(12);
        var friend = founder.joined(edition.first());
        var tied = tied(edition);

        assertThat(appointments.name(edition.first(), friend.id(), WHY)).isInstanceOf(AppointmentOutcome.Waits.class);
        assertThat(founder.confirms(tied)).isZero();
    }

    @Test
    void removes_nobody_alone_while_ballots_are_counted() {
        var edition = closed.closed(12);
        var member = founder.joined(edition.first());
        var tied = tied(edition);
        clock.pass(Duration.ofHours(1));

        assertThat(bars.remove(tied, member.id(), WHY)).isEqualTo(PREVENTED);
        assertThat(bars.list(tied)).isEmpty();
    }

    @Test
    void names_no_second_moderator_as_host_and_nobody_is_added() {
        var edition = closed.closed(12);
        var host = founder.asHost();
        people.grant(edition, 2, roster.enrol(edition.first(), founder.mailOf(host.account())));
        appointments.remove(edition.second(), people.asMember(edition.second()).id(), WHY);
        var friend = MailAddress.parse("friend-%s@tied.example".formatted(host.account()))
                .orElseThrow();

        assertThat(appointments.name(host, edition.community().id(), friend, WHY))
                .isEqualTo(TIED);
        assertThat(accounts.find(friend)).isEmpty();
    }

    @Test
    void is_kept_out_by_a_year_that_cannot_be_read_too() {
        var edition = open.anOpenEdition().open();
        var friend = founder.joined(edition.first());
        var tied = tied(edition);
        broken.damage(edition.id());

        assertThat(appointments.name(tied, friend.id(), WHY))
                .isEqualTo(new AppointmentOutcome.Prevented("nomination.tied-unreadable"));
        assertThat(appointments.name(edition.first(), friend.id(), WHY)).isInstanceOf(AppointmentOutcome.Waits.class);
        assertThat(founder.confirms(tied)).isZero();
    }

    @Test
    void decides_with_the_others_again_when_a_year_was_given_up() {
        var edition = closed.closed(12);
        var friend = founder.joined(edition.first());
        var tied = tied(edition);
        clock.pass(Duration.ofDays(400));

        assertThat(appointments.name(tied, friend.id(), WHY)).isInstanceOf(AppointmentOutcome.Waits.class);
    }

    @Test
    void may_still_step_down() {
        var edition = open.anOpenEdition().open();
        var tied = tied(edition);

        assertThat(appointments.remove(tied, people.asMember(tied).id(), WHY))
                .isInstanceOf(AppointmentOutcome.Done.class);
    }

    @Test
    void decides_with_the_others_again_once_the_year_is_published() {
        var edition = published.aPublishedEdition();
        var friend = founder.joined(edition.first());
        var tied = tied(edition);

        var asked = appointments.name(tied, friend.id(), WHY);

        assertThat(asked)
                .isInstanceOfSatisfying(
                        AppointmentOutcome.Waits.class,
                        it -> assertThat(it.asked()).isInstanceOf(AskOutcome.Asked.class));
        assertThat(founder.confirms(edition.first())).isOne();
    }

    private Moderator tied(OpenEdition edition) {
        people.grant(edition, 2, people.asMember(edition.second()));
        return edition.second();
    }
}
