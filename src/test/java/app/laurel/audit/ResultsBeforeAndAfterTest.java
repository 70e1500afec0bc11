package app.laurel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.Progress;
import app.laurel.base.id.CommunityId;
import app.laurel.community.AskOutcome;
import app.laurel.community.Proposals;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.result.YearExclusions;
import app.laurel.tally.Exclusions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands on record of a result says how it was counted, signed and published before an act, and since. */
@LaurelTest
class ResultsBeforeAndAfterTest {
    private final LastActs acts;
    private final OpenEdition edition;
    private final CommunityId community;

    @Autowired
    ResultsBeforeAndAfterTest(AuditTrail audit, TransactionTemplate transaction, PublishedEditions published) {
        acts = new LastActs(audit, transaction);
        edition = published.aPublishedEdition();
        community = edition.community().id();
    }

    @Test
    void a_result_by_its_count_its_signatures_and_its_version() {
        var hash = Objects.requireNonNull(
                acts.last(community, "result.counted").after().get("sha256"));
        assertThat(acts.last(community, "result.counted").before()).isEmpty();
        assertThat(acts.last(community, "result.signed").before()).containsEntry("signatures", "1");
        assertThat(acts.last(community, "result.signed").after()).containsEntry("signatures", "2");
        assertThat(acts.last(community, "result.published").before()).isEmpty();
        assertThat(acts.last(community, "result.published").after())
                .containsEntry("version", "1")
                .containsEntry("sha256", hash);
        assertThat(acts.last(community, "edition.rules-frozen").before()).isEmpty();
        assertThat(acts.last(community, "edition.rules-frozen").after()).containsKey("sha256");
        assertThat(acts.last(community, "community.roster-taken").before()).containsEntry("members", "2");
        assertThat(acts.last(community, "community.roster-taken").after()).containsEntry("members", "14");
        assertThat(acts.last(community, "community.founded").after())
                .containsEntry("slug", edition.community().slug())
                .containsEntry("zone", "Asia/Seoul");
    }

    @Test
    void another_count_and_another_version_by_what_stood_before(
            @Autowired ResultCorrection correction, @Autowired ResultDesk desk, @Autowired Proposals proposals) {
        var first = Objects.requireNonNull(
                acts.last(community, "result.counted").after().get("sha256"));
        var asked = correction.ask(
                edition.first(), edition.id(), YearExclusions.ofOne(Exclusions.ofShops(1)), "It closed down.");
        proposals.confirm(
                edition.second(), ((AskOutcome.Asked) asked).proposal().id());
        desk.count(edition.first(), edition.category(), Progress.NONE);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        desk.release(edition.first(), edition.id(), null);

        assertThat(acts.last(community, "result.counted").before()).containsEntry("sha256", first);
        assertThat(acts.last(community, "result.published").before())
                .containsEntry("version", "1")
                .containsEntry("sha256", first);
        assertThat(acts.last(community, "result.published").after()).containsEntry("version", "2");
    }
}
