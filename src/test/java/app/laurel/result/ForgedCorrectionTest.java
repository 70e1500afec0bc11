package app.laurel.result;

import static app.laurel.db.Tables.RESULT_CORRECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.community.Signature;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database makes the installation put its stamp on a correction that nobody decided like this. */
@LaurelTest
class ForgedCorrectionTest {
    private static final String REASON = "The shop bought votes.";
    private static final String DECISION =
            " where id = (select proposal_id from result_correction where edition_id = :own)";
    private static final String UNCHECKED = "set statement check_constraint_checks = 0 for ";

    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Results results;
    private final DeskAlarms alarms;
    private final MovableClock clock;
    private final DSLContext sql;

    private OpenEdition edition;
    private ResultForger forger;

    @Autowired
    ForgedCorrectionTest(
            ClosedEditions closed,
            TwoSigners signers,
            Results results,
            DeskAlarms alarms,
            MovableClock clock,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.results = results;
        this.alarms = alarms;
        this.clock = clock;
        this.sql = sql;
    }

    /** Another correction was decided and dropped before. */
    @BeforeEach
    void decideCorrection() {
        edition = closed.closed(12);
        signers.publish(edition);
        clock.pass(Duration.ofMinutes(1));
        signers.correct(edition, Exclusions.ofShops(2), "The other shop bought votes.");
        signers.correct(edition, Exclusions.ofShops(1), REASON);
        forger = new ResultForger(sql, edition.id());
    }

    @AfterEach
    void put_back() {
        forger.putBack();
        sql.deleteFrom(RESULT_CORRECTION)
                .where(RESULT_CORRECTION.EDITION_ID.eq(edition.id()))
                .execute();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void what_nobody_decided_is_not_counted(String attack) {
        forger.attack(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryCount(edition));

        assertThat(alarms.at(edition)).singleElement().asString().contains("correction of", "2026");
        assertStandsAlone();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void what_nobody_decided_ends_no_version(String attack) {
        signers.countAndSign(edition);
        forger.attack(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(edition));

        assertThat(alarms.at(edition)).singleElement().asString().contains("correction of", "2026");
        assertStandsAlone();
    }

    @Test
    void no_version_ends_without_the_correction_by_which_it_was_counted_again() {
        signers.countAndSign(edition);
        forger.attack("delete from result_correction where edition_id = :own");

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(edition));

        assertStandsAlone();
    }

    @Test
    void a_correction_of_an_earlier_version_corrects_no_later_one() {
        var earlier = sql.fetchSingle(RESULT_CORRECTION, RESULT_CORRECTION.EDITION_ID.eq(edition.id()));
        clock.pass(Duration.ofMinutes(1));
        signers.publish(edition);
        signers.correct(edition, Exclusions.ofShops(1, 2), "So did the other one.");
        signers.countAndSign(edition);
        forger.attack("delete from result_correction where edition_id = :own");
        earlier.touched(true);
        sql.executeInsert(earlier);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(edition));

        assertThat(results.findPublished(edition.category())
                        .orElseThrow()
                        .standing()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_correction_that_is_decided_again_takes_the_place_of_the_forged_one() {
        forger.attack("update result_correction set disqualified = '2' where edition_id = :own");
        assertThat(alarms.at(edition)).isNotEmpty();

        signers.correct(edition, Exclusions.ofShops(1), REASON);
        signers.publish(edition);

        assertThat(alarms.at(edition)).isEmpty();
        var ended = results.findVersion(edition.category(), 1).orElseThrow().standing();
        assertThat(ended.endReason()).isEqualTo(REASON);
        assertThat(ended.endedBy())
                .extracting(Signature::by)
                .containsExactly(edition.first().account(), edition.second().account());
    }

    static List<String> attacks() {
        return List.of(
                "update result_correction set reason = 'For nothing.' where edition_id = :own",
                "update result_correction set disqualified = '2' where edition_id = :own",
                "update result_correction set disqualified = 'all' where edition_id = :own",
                "update result_correction set left_out = repeat('ab', 32) where edition_id = :own",
                "update result_correction set proposal_id = proposal_id + 1000000 where edition_id = :own",
                // who signed the result
                "update result_correction set proposal_id = (select max(id) from community_proposal"
                        + " where state = 'CONFIRMED' and object like 'edition/:own/%') where edition_id = :own",
                // who decided another correction of it
                "update result_correction set proposal_id = (select min(id) from community_proposal"
                        + " where act = 'result.corrected' and object = 'edition/:own') where edition_id = :own",
                "delete from community_proposal" + DECISION,
                "update community_proposal set state = 'WITHDRAWN'" + DECISION,
                "update community_proposal set asked_by = asked_by + 1000000" + DECISION,
                "update community_proposal set decided_by = decided_by + 1000000" + DECISION,
                "update community_proposal set decided_name = 'Somebody Else'" + DECISION,
                UNCHECKED + "update community_proposal set decided_as_host = null" + DECISION);
    }

    private void assertStandsAlone() {
        assertThat(results.listVersions(edition.id())).containsExactly(1);
        var standing = results.findPublished(edition.category()).orElseThrow().standing();
        assertThat(standing.endedAt()).isNull();
        assertThat(standing.endedBy()).isEmpty();
    }
}
