package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.community.Signature;
import app.laurel.tally.Exclusions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Whoever can write the database, and has not the master key, gives out an older version of a corrected result, or changes one. */
@LaurelTest
class ForgedVersionsTest {
    private static final String DECISION =
            " where id = (select proposal_id from result where edition_id = :own and version = 1)";

    private static final String OLDER_COUNT = "update result_count n join result_count o using (category_id)"
            + " join edition_category g on g.id = n.category_id"
            + " set n.document = o.document, n.document_hash = o.document_hash, n.stamp = o.stamp,"
            + " n.counted_at = o.counted_at where g.edition_id = :own and n.version = 2 and o.version = 1";
    private static final String OLDER_RESULT = "update result n join result o using (edition_id)"
            + " set n.document_hash = o.document_hash, n.stamp = o.stamp"
            + " where edition_id = :own and n.version = 2 and o.version = 1";
    private static final String OLDER_PART =
            "update result_part set count_version = 1 where edition_id = :own and version = 2";
    private static final String AS_NEWER =
            "update result set version = 2, ended_at = null, end_reason = null where edition_id = :own";

    /** Whoever writes the database does not mind what it refuses. */
    private static final String UNCHECKED = "set statement check_constraint_checks = 0 for ";

    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Results results;
    private final DeskAlarms alarms;
    private final DSLContext sql;

    private OpenEdition edition;
    private ResultForger forger;

    @Autowired
    ForgedVersionsTest(ClosedEditions closed, TwoSigners signers, Results results, DeskAlarms alarms, DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.results = results;
        this.alarms = alarms;
        this.sql = sql;
    }

    @BeforeEach
    void publishTwoVersions() {
        edition = closed.closed(12);
        signers.publish(edition);
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        signers.publish(edition);
        forger = new ResultForger(sql, edition.id());
    }

    @AfterEach
    void put_back() {
        forger.putBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the older version's document, with its stamp and its signatures, in the place of the newer
                OLDER_COUNT,
                OLDER_RESULT,
                OLDER_COUNT + ";" + OLDER_RESULT,
                OLDER_PART,
                OLDER_PART + ";" + OLDER_RESULT,
                // the same with all that is said of it
                "delete from result where edition_id = :own and version = 2;" + AS_NEWER,
                "delete from result where edition_id = :own and version = 2;"
                        + "delete from result_part where edition_id = :own and version = 2;" + AS_NEWER
                        + ";update result_part set version = 2 where edition_id = :own",
                "delete from result where edition_id = :own and version = 2;"
                        + "delete from result_part where edition_id = :own and version = 1;"
                        + "delete from result_count where edition_id = :own and version = 2;" + AS_NEWER
                        + ";update result_count set version = 2 where edition_id = :own",
                // the newer one never was
                "delete from result where edition_id = :own and version = 2;"
                        + "update result set ended_at = null, end_reason = null where edition_id = :own",
                "delete from result where edition_id = :own and version = 2;"
                        + "delete from result_part where edition_id = :own and version = 2;"
                        + "delete from result_count where edition_id = :own and version = 2;"
                        + "update result set ended_at = null, end_reason = null where edition_id = :own",
                // each the other
                "update result set version = 5 - version where edition_id = :own;"
                        + "update result set version = version - 2 where edition_id = :own",
                "update result_count set version = 5 - version where edition_id = :own;"
                        + "update result_count set version = version - 2 where edition_id = :own",
                "update result_part set count_version = 3 - version where edition_id = :own",
                "update result set version = 5 - version where edition_id = :own;"
                        + "update result set version = version - 2 where edition_id = :own;"
                        + "update result_count set version = 5 - version where edition_id = :own;"
                        + "update result_count set version = version - 2 where edition_id = :own",
                "update result set version = 5 - version where edition_id = :own;"
                        + "update result set version = version - 2 where edition_id = :own;"
                        + "update result_part set count_version = 3 - version where edition_id = :own",
            })
    void no_older_version_takes_the_place_of_the_newer(String attack) {
        forger.attack(attack);

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findPublished(edition.category()));
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
    }

    /** Neither the two who corrected it, nor when they did, nor that they corrected and did not annul it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update community_proposal set asked_name = 'Somebody Else'" + DECISION,
                "update community_proposal set decided_name = null" + DECISION,
                "update community_proposal set asked_name = null" + DECISION,
                "update community_proposal set asked_by = asked_by + 1000000" + DECISION,
                UNCHECKED + "update community_proposal set decided_by = null" + DECISION,
                UNCHECKED + "update community_proposal set decided_as_host = null" + DECISION,
                UNCHECKED + "update community_proposal set decided_at = null" + DECISION,
                "update community_proposal set decided_at = decided_at + interval 1 day" + DECISION,
                "update community_proposal set decided_as_host = true" + DECISION,
                "update community_proposal set not_independent = true" + DECISION,
                "update community_proposal set act = 'result.annulled'" + DECISION,
                "update community_proposal set state = 'WITHDRAWN'" + DECISION,
                "delete from community_proposal" + DECISION,
                "update result set proposal_id = null where edition_id = :own and version = 1",
                "update result set proposal_id = proposal_id + 1000000 where edition_id = :own and version = 1",
            })
    void who_ended_a_version_is_not_changed_afterwards(String attack) {
        assertThat(results.findVersion(edition.category(), 1)
                        .orElseThrow()
                        .standing()
                        .endedBy())
                .extracting(Signature::by)
                .containsExactly(edition.first().account(), edition.second().account());

        forger.attack(attack);

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findVersion(edition.category(), 1));
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
        assertThat(results.findPublished(edition.category())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decided_by", "decided_as_host", "decided_at"})
    void the_database_itself_keeps_no_decision_of_which_a_part_is_missing(String part) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> forger.attack("update community_proposal set " + part + " = null" + DECISION));
    }

    @Test
    void an_older_version_that_was_changed_is_refused_and_the_one_that_stands_is_shown() {
        forger.attack("update result set end_reason = 'For nothing.' where edition_id = :own and version = 1");

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findVersion(edition.category(), 1));
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
        assertThat(results.findPublished(edition.category())).isPresent();
    }
}
