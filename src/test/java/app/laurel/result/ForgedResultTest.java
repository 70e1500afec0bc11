package app.laurel.result;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_SIGN_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.base.text.Language;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.community.Signature;
import app.laurel.db.tables.records.CommunityProposalRecord;
import app.laurel.db.tables.records.ResultRecord;
import app.laurel.db.tables.records.ResultSignOffRecord;
import app.laurel.tally.Exclusions;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever can write the database, and has not the master key, changes a result with all that it is compared with: it is shown to
 * nobody, the desk is alarmed, all other pages stay, and it is there again once what was written is put back.
 */
@LaurelTest
class ForgedResultTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final ObjectProvider<DeskAlarm> alarms;
    private final PublicReader reader;
    private final DSLContext sql;

    private OpenEdition edition;
    private List<ResultRecord> keptResults = List.of();
    private List<ResultSignOffRecord> keptSignOffs = List.of();
    private List<CommunityProposalRecord> keptDecisions = List.of();

    // why seven: what the database says is damaged, and the desk, its alarms and the pages are asked
    @Autowired
    ForgedResultTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Results results,
            ObjectProvider<DeskAlarm> alarms,
            PublicReader reader,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.alarms = alarms;
        this.reader = reader;
        this.sql = sql;
    }

    @BeforeEach
    void publish() {
        edition = closed.closed(12);
        signers.publish(edition);
    }

    @AfterEach
    void put_back() {
        putBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the document, its hash and what was signed, all together
                "update result set document = concat(document, ' '), document_hash = unhex(sha2(document, 256))"
                        + " where edition_id = :own;"
                        + "update result_sign_off s join result r using (edition_id) set s.document_hash = r.document_hash"
                        + " where s.edition_id = :own",
                // another year's, with its own stamp and its own signatures
                "update result r join result o on o.edition_id = :other set r.document = o.document,"
                        + " r.document_hash = o.document_hash, r.stamp = o.stamp where r.edition_id = :own;"
                        + "update result_sign_off s join result r using (edition_id) set s.document_hash = r.document_hash"
                        + " where s.edition_id = :own",
                // no signature is moved to somebody else or to another day, nor made, nor left out
                "update result_sign_off set account_id = account_id + 1000000 where edition_id = :own limit 1",
                "update result_sign_off set signed_at = signed_at - interval 1 day where edition_id = :own limit 1",
                "update result_sign_off set stamp = reverse(stamp) where edition_id = :own limit 1",
                "update result_sign_off s join result r using (edition_id) set s.stamp = r.stamp where edition_id = :own",
                "delete from result_sign_off where edition_id = :own limit 1;"
                        + "insert into result_sign_off (edition_id, account_id, document_hash, signed_at, stamp)"
                        + " select edition_id, account_id + 1000000, document_hash, signed_at, stamp from result_sign_off"
                        + " where edition_id = :own",
                "delete from result_sign_off where edition_id = :own limit 1",
                "delete from result_sign_off where edition_id = :own limit 1;"
                        + "update result set signatures = 1 where edition_id = :own",
                // nor does anybody say that it came out on another day, or holds no longer, or never was
                "update result set published_at = published_at - interval 1 day where edition_id = :own",
                "update result set counted_at = counted_at - interval 1 day where edition_id = :own",
                "update result set ended_at = published_at, end_reason = 'It was wrong.' where edition_id = :own",
                "update result set reason = 'The one before was wrong.' where edition_id = :own",
                "update result set stamp = reverse(stamp) where edition_id = :own",
                "update result set stamp = repeat(char(0), 32) where edition_id = :own",
            })
    void what_was_forged_is_shown_to_nobody_and_stops_nothing_else(String attack) throws Exception {
        keep();

        attack(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> results.findPublished(edition.id()));
        assertThat(results.isSound(edition.id())).isFalse();
        assertThat(alarms()).singleElement().asString().contains("2026");
        assertThat(reader.ask("/en/" + edition.community().slug()).getStatus()).isEqualTo(200);
        assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
        putBack();
        assertThat(results.findPublished(edition.id())).isPresent();
        assertThat(alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from result where edition_id = :own",
                "update result set published_at = null where edition_id = :own",
            })
    void what_was_published_and_is_gone_alarms_the_desk(String attack) {
        keep();

        attack(attack);

        assertThat(results.findPublished(edition.id())).isEmpty();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(alarms()).singleElement().asString().contains("2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the older version's document, with its stamp and its signatures, in the place of the newer
                "update result n join result o using (edition_id) set n.document = o.document,"
                        + " n.document_hash = o.document_hash, n.stamp = o.stamp"
                        + " where edition_id = :own and n.version = 2 and o.version = 1",
                // the same with all that is said of it
                "delete from result where edition_id = :own and version = 2;"
                        + "update result set version = 2, ended_at = null, end_reason = null where edition_id = :own",
                // the newer one never was
                "delete from result where edition_id = :own and version = 2;"
                        + "update result set ended_at = null, end_reason = null where edition_id = :own",
                "update result set version = 5 - version where edition_id = :own;"
                        + "update result set version = version - 2 where edition_id = :own",
            })
    void no_older_version_takes_the_place_of_the_newer(String attack) {
        correct();
        keep();

        attack(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> results.findPublished(edition.id()));
        assertThat(alarms()).singleElement().asString().contains("2026");
    }

    /** Neither the two who corrected it, nor when they did, nor that they corrected and did not annul it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update community_proposal set asked_name = 'Somebody Else' where id = :decision",
                "update community_proposal set decided_name = null where id = :decision",
                "update community_proposal set asked_by = asked_by + 1000000 where id = :decision",
                "update community_proposal set decided_at = decided_at + interval 1 day where id = :decision",
                "update community_proposal set decided_as_host = true where id = :decision",
                "update community_proposal set decided_namer = true where id = :decision",
                "update community_proposal set act = 'result.annulled' where id = :decision",
                "update community_proposal set state = 'WITHDRAWN' where id = :decision",
                "delete from community_proposal where id = :decision",
                "update result set proposal_id = null where edition_id = :own and version = 1",
                "update result set proposal_id = proposal_id + 1000000 where edition_id = :own and version = 1",
            })
    void who_ended_a_version_is_not_changed_afterwards(String attack) {
        correct();
        keep();
        assertThat(results.findVersion(edition.id(), 1).orElseThrow().standing().endedBy())
                .extracting(Signature::by)
                .containsExactly(edition.first().account(), edition.second().account());

        attack(attack.replace(":decision", decision()));

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> results.findVersion(edition.id(), 1));
        assertThat(alarms()).singleElement().asString().contains("2026");
        assertThat(results.findPublished(edition.id())).isPresent();
    }

    @Test
    void an_older_version_that_was_changed_is_refused_and_the_one_that_stands_is_shown() {
        correct();
        keep();

        attack("update result set end_reason = 'For nothing.' where edition_id = :own and version = 1");

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> results.findVersion(edition.id(), 1));
        assertThat(alarms()).singleElement().asString().contains("2026");
        assertThat(results.findPublished(edition.id())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result set document = concat(document, ' '), document_hash = unhex(sha2(document, 256))"
                        + " where edition_id = :own",
                "update result_sign_off set account_id = account_id + 1000000 where edition_id = :own limit 1",
                "update result_sign_off set stamp = reverse(stamp) where edition_id = :own",
            })
    void a_count_or_a_signature_that_was_forged_is_not_published_and_can_be_counted_again(String attack) {
        edition = closed.closed(12);
        signers.countAndSign(edition);

        attack(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(edition));
        signers.count(edition);
        assertThat(desk.findCounted(edition.first(), edition.id())).isPresent();
        signers.publish(edition);
        assertThat(results.isSound(edition.id())).isTrue();
    }

    private void correct() {
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        signers.publish(edition);
    }

    private List<String> alarms() {
        return alarms.stream()
                .flatMap(it -> it.list(edition.community().id(), Language.EN).stream())
                .toList();
    }

    private void attack(String statements) {
        for (var statement : statements.split(";", -1)) {
            sql.execute(statement.replace(":own", edition.id().toString()).replace(":other", other(statement)));
        }
    }

    private String other(String statement) {
        if (!statement.contains(":other")) return "";
        var other = closed.closed(12);
        signers.publish(other);
        return other.id().toString();
    }

    private String decision() {
        return sql.fetchSingle(
                        "select proposal_id from result where version = 1 and edition_id = ?",
                        edition.id().value())
                .get(0, String.class);
    }

    private void keep() {
        keptDecisions = sql.fetch(
                COMMUNITY_PROPOSAL,
                COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(edition.community().id()));
        keptResults = sql.fetch(RESULT, RESULT.EDITION_ID.eq(edition.id()));
        keptSignOffs = sql.fetch(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition.id()));
    }

    private void putBack() {
        putBack(
                COMMUNITY_PROPOSAL,
                COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(edition.community().id()),
                keptDecisions);
        putBack(RESULT, RESULT.EDITION_ID.eq(edition.id()), keptResults);
        putBack(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition.id()), keptSignOffs);
    }

    private <R extends TableRecord<R>> void putBack(Table<R> table, Condition own, List<R> rows) {
        if (rows.isEmpty()) return;
        sql.deleteFrom(table).where(own).execute();
        rows.forEach(row -> {
            row.touched(true);
            sql.executeInsert(row);
        });
    }
}
