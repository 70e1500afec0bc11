package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Language;
import app.laurel.result.DeclinedAwards;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can undo that an award was declined reads of it in time. */
@LaurelTest
class AwardDeclinedMailTest {
    private final Founder founder;
    private final Owners owners;
    private final PublishedEditions editions;
    private final Results results;
    private final DeclinedAwards declined;
    private final PostedMails posted;

    @Autowired
    AwardDeclinedMailTest(
            Founder founder,
            Owners owners,
            PublishedEditions editions,
            Results results,
            DeclinedAwards declined,
            PostedMails posted) {
        this.founder = founder;
        this.owners = owners;
        this.editions = editions;
        this.results = results;
        this.declined = declined;
        this.posted = posted;
    }

    @Test
    void moderators_and_other_owners_are_mailed_and_who_did_it_is_not() {
        var edition = editions.aPublishedEdition();
        var award = results.listAwards(edition.id()).getFirst();
        var owner = founder.joined(edition.first());
        var other = founder.joined(edition.first());
        owners.make(edition.first(), award.shop(), owner);
        owners.make(edition.first(), award.shop(), other);
        founder.reads(other.account(), Language.EN);
        posted.forgetAll();

        declined.decline(owner, award.code());

        assertThat(posted.recipients(edition.community().id(), "AWARD_DECLINED"))
                .containsExactlyInAnyOrder(
                        edition.first().account(), edition.second().account(), other.account());
        var mail = posted.due(founder.mailOf(other.account())).mail();
        assertThat(mail.subject()).isEqualTo("First Shop has declined an award");
        assertThat(mail.text()).contains("/en/v/" + award.code(), "two moderators if it wasn’t the shop");
        posted.forgetAll();
        declined.takeBack(other, award.code());
        assertThat(posted.recipients(edition.community().id(), "AWARD_DECLINED"))
                .isEmpty();
    }
}
