package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.community.AskOutcome;
import app.laurel.community.AskOutcome.Asked;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.tally.Exclusions;
import app.laurel.tally.document.ResultDocument;
import java.time.Instant;

/** What the two moderators of a year do with its result: count, sign and publish it, and decide on it afterwards. */
public class TwoSigners {
    private final ResultDesk desk;
    private final ResultCorrection correction;
    private final ResultAnnulment annulment;
    private final Proposals proposals;

    TwoSigners(ResultDesk desk, ResultCorrection correction, ResultAnnulment annulment, Proposals proposals) {
        this.desk = desk;
        this.correction = correction;
        this.annulment = annulment;
        this.proposals = proposals;
    }

    /** What becomes of a count that the first asks for. */
    public CountOutcome tryCount(OpenEdition edition) {
        return desk.count(edition.first(), edition.category(), Progress.NONE);
    }

    /** The first counts, in a year of several its first category. */
    public void count(OpenEdition edition) {
        count(edition, edition.category());
    }

    /** The first counts these categories. */
    public void count(OpenEdition edition, CategoryId... categories) {
        for (var category : categories) {
            assertThat(desk.count(edition.first(), category, Progress.NONE)).isInstanceOf(CountOutcome.Counted.class);
        }
    }

    /** These categories are counted, both sign, and it comes out. */
    public void publish(OpenEdition edition, CategoryId... categories) {
        count(edition, categories);
        sign(edition);
        assertThat(tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
    }

    /** What becomes of a signature that this moderator gives to what was counted last. */
    public SignOutcome sign(Moderator by, OpenEdition edition) {
        return desk.signOff(by, edition.id(), hash(edition));
    }

    /** Both sign what was counted last. */
    public void sign(OpenEdition edition) {
        sign(edition.first(), edition);
        sign(edition.second(), edition);
    }

    /** It is counted and signed by both, and does not come out. */
    public void countAndSign(OpenEdition edition) {
        count(edition);
        sign(edition);
    }

    /** What becomes of a release at once, which the first asks for. */
    public ReleaseOutcome tryRelease(OpenEdition edition) {
        return desk.release(edition.first(), edition.id(), null);
    }

    /** What becomes of a release at this moment, which one of them asks for. */
    public ReleaseOutcome tryRelease(Moderator by, OpenEdition edition, Instant at) {
        return desk.release(by, edition.id(), at);
    }

    /** It is counted, signed by both and published. */
    public void publish(OpenEdition edition) {
        publish(edition, edition.category());
    }

    /** The hash of what was counted last. */
    public byte[] hash(OpenEdition edition) {
        return counted(edition).hash();
    }

    /** What was counted last. */
    public ResultDocument document(OpenEdition edition) {
        return counted(edition).parts().getFirst().document();
    }

    /** The first asks for a correction. */
    public Asked askForCorrection(OpenEdition edition, Exclusions without, String reason) {
        return (Asked) correction.ask(edition.first(), edition.id(), YearExclusions.ofOne(without), reason);
    }

    /** What becomes of it when the second confirms. */
    public ConfirmOutcome confirm(OpenEdition edition, AskOutcome asked) {
        return proposals.confirm(edition.second(), ((Asked) asked).proposal().id());
    }

    /** Both decide that it is counted again, without these. */
    public void correct(OpenEdition edition, Exclusions without, String reason) {
        decided(edition, askForCorrection(edition, without, reason));
    }

    /** The same in a year of several. */
    public void correct(OpenEdition edition, YearExclusions without, String reason) {
        decided(edition, correction.ask(edition.first(), edition.id(), without, reason));
    }

    /** Both decide that it holds no longer. */
    public void annul(OpenEdition edition, String reason) {
        decided(edition, annulment.ask(edition.first(), edition.id(), reason));
    }

    private void decided(OpenEdition edition, AskOutcome asked) {
        assertThat(confirm(edition, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    private CountedResult counted(OpenEdition edition) {
        return desk.findCounted(edition.first(), edition.id()).orElseThrow();
    }
}
