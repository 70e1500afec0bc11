package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.OtherVersion;
import app.laurel.community.RosterPeople;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two accounts that a new version knows to be one person have the votes that the roll says, frozen or not. */
@LaurelTest
class PersonKeyVotesTest {
    private final BeanFactory beans;
    private final BoothVoters voters;
    private final Editions editions;
    private final RosterPeople people;
    private final MovableClock clock;
    private final OpenEdition edition;
    private final Member first;
    private final Member second;
    private final String host = UUID.randomUUID() + ".example";

    @Autowired
    PersonKeyVotesTest(
            BeanFactory beans,
            BoothVoters voters,
            OpenEditions opened,
            Editions editions,
            RosterPeople people,
            MovableClock clock) {
        this.beans = beans;
        this.voters = voters;
        this.editions = editions;
        this.people = people;
        this.clock = clock;
        edition = opened.anOpenEdition().open();
        first = people.enrol(edition.first(), new MailAddress("an.na@" + host));
        second = people.enrol(edition.first(), new MailAddress("anna@" + host));
    }

    @AfterEach
    void thisVersionStartsAgain() {
        OtherVersion.thisStarts(beans);
    }

    @Test
    void two_accounts_that_become_one_person_before_the_freeze_cast_one_vote() {
        var opening = clock.instant();
        clock.moveTo(Roll.frozenAt(editions.get(edition.id())).minus(Duration.ofDays(1)));

        OtherVersion.nextStarts(beans, host);

        clock.moveTo(opening);
        assertThat(cast(second)).isInstanceOf(NotOnTheRoll.class);
        assertThat(cast(first)).isInstanceOf(Saved.class);
        assertThat(cast(second)).isInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void a_roll_that_is_frozen_keeps_the_two_that_it_had() {
        OtherVersion.nextStarts(beans, host);

        assertThat(cast(second)).isInstanceOf(Saved.class);
        assertThat(cast(first)).isInstanceOf(Saved.class);
        assertThat(people.again(first).ofSamePerson()).contains(second.id());
    }

    private BoothOutcome cast(Member voter) {
        return voters.cast(people.again(voter), edition, "1:5555");
    }
}
