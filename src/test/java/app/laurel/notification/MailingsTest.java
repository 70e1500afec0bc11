package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A date that has come is told to every member, once. */
@LaurelTest
class MailingsTest {
    private final MailRounds rounds;
    private final PostedMails mails;
    private final Editions editions;
    private final Founder founder;
    private final OpenEdition edition;

    @Autowired
    MailingsTest(MailRounds rounds, PostedMails mails, Editions editions, Founder founder, OpenEditions openEditions) {
        this.rounds = rounds;
        this.mails = mails;
        this.editions = editions;
        this.founder = founder;
        edition = openEditions.anOpenEdition().open();
    }

    @BeforeEach
    void two_members_and_two_moderators() {
        founder.member(edition.first());
        founder.member(edition.first());
        rounds.finishAll();
        mails.forgetAll();
    }

    @Test
    void an_opening_is_told_once_to_every_member_and_old_news_to_nobody() {
        var opened = editions.get(edition.id()).schedule().votingOpens();
        rounds.forgetAll();

        rounds.began(new PhaseBegan(edition.id(), Phase.VOTING, opened));
        rounds.began(new PhaseBegan(edition.id(), Phase.VOTING, opened));
        rounds.began(new PhaseBegan(edition.id(), Phase.NOMINATING, opened.minus(Duration.ofDays(20))));
        rounds.carryOn();
        rounds.carryOn();

        assertThat(mails.kinds(edition)).containsOnly("VOTING_OPENS").hasSize(4);
    }

    @Test
    void more_members_than_a_page_are_all_told_and_none_twice() {
        IntStream.range(0, Mailings.PAGE + 5).forEach(it -> founder.member(edition.first()));
        rounds.forgetAll();

        rounds.began(new PhaseBegan(
                edition.id(),
                Phase.VOTING,
                editions.get(edition.id()).schedule().votingOpens()));
        rounds.carryOn();

        assertThat(mails.recipients(edition)).doesNotHaveDuplicates().hasSize(Mailings.PAGE + 5 + 4);
    }
}
