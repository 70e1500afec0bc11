package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.community.AppointmentOutcome;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome;
import app.laurel.community.Bars;
import app.laurel.community.Moderator;
import app.laurel.community.RemovalOutcome;
import app.laurel.shop.ShopPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who speaks for a shop in the running tries to decide who signs and who votes. */
@LaurelTest
class TiedInOfficeTest {
    private static final String WHY = "She knows the rules by heart.";
    private static final AppointmentOutcome TIED = new AppointmentOutcome.Prevented("nomination.tied");

    private final OpenEditions open;
    private final ClosedEditions closed;
    private final PublishedEditions published;
    private final Appointments appointments;
    private final Bars bars;
    private final ShopPeople people;
    private final Founder founder;

    // why seven: a year in each of three stages, and the three who meet there
    @Autowired
    TiedInOfficeTest(
            OpenEditions open,
            ClosedEditions closed,
            PublishedEditions published,
            Appointments appointments,
            Bars bars,
            ShopPeople people,
            Founder founder) {
        this.open = open;
        this.closed = closed;
        this.published = published;
        this.appointments = appointments;
        this.bars = bars;
        this.people = people;
        this.founder = founder;
    }

    @Test
    void names_and_removes_nobody_while_votes_are_taken_and_is_told_why() {
        var edition = open.anOpenEdition().open();
        var friend = founder.joined(edition.first());
        var tied = tied(edition);

        assertThat(appointments.name(tied, friend.id(), WHY)).isEqualTo(TIED);
        assertThat(appointments.remove(tied, people.asMember(edition.first()).id(), WHY))
                .isEqualTo(TIED);
        assertThat(bars.remove(tied, friend.id(), WHY)).isEqualTo(new RemovalOutcome.Prevented("nomination.tied"));
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
