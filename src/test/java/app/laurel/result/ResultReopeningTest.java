package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.community.AskOutcome.Asked;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who would like what two have signed not to come out, and counts again. */
@LaurelTest
class ResultReopeningTest {
    private final TwoSigners signers;
    private final ResultReopening reopening;
    private final Proposals proposals;
    private final OpenEdition year;

    @Autowired
    ResultReopeningTest(ClosedEditions closed, TwoSigners signers, ResultReopening reopening, Proposals proposals) {
        this.signers = signers;
        this.reopening = reopening;
        this.proposals = proposals;
        year = closed.closed(12);
    }

    @Test
    void one_moderator_does_not_keep_back_by_counting_again_what_two_have_signed() {
        signers.countAndSign(year);
        var hash = signers.hash(year);

        assertThat(signers.tryCount(year)).isEqualTo(new CountOutcome.SignedByTwo());

        assertThat(signers.hash(year)).isEqualTo(hash);
        assertThat(signers.tryRelease(year)).isInstanceOf(ReleaseOutcome.Published.class);
    }

    @Test
    void two_take_the_signatures_off_with_a_reason_and_then_it_is_counted_again() {
        signers.count(year);
        signers.sign(year.first(), year);
        assertThat(reopening.isNeeded(year.first(), year.id())).isFalse();
        signers.sign(year.second(), year);
        assertThat(reopening.isNeeded(year.first(), year.id())).isTrue();

        var asked = (Asked) reopening.ask(year.first(), year.id(), "a tie was declared too late");
        assertThat(proposals.confirm(year.first(), asked.proposal().id())).isEqualTo(new ConfirmOutcome.OwnProposal());
        assertThat(signers.tryCount(year)).isEqualTo(new CountOutcome.SignedByTwo());
        assertThat(signers.confirm(year, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(signers.tryRelease(year)).isEqualTo(new ReleaseOutcome.SignaturesMissing(2));
        signers.publish(year);
    }
}
