package app.laurel.result;

import static app.laurel.db.Tables.RESULT_COUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.db.tables.records.ResultCountRecord;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database, and has not the master key, puts another count in the place of the one that was signed, or none. */
@LaurelTest
class ForgedCountTest {
    private static final String COPIED =
            "insert into result_count select edition_id, 2, document, document_hash, stamp,"
                    + " ballots_hash, ballots_size, changed, report, counted_at from result_count where edition_id = :own";

    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final DeskAlarms alarms;
    private final PublicReader reader;
    private final DSLContext sql;
    private final OpenEdition edition;
    private final OpenEdition other;

    private ResultCountRecord earlier;
    private ResultForger forger;
    private ResultForger otherForger;

    // why seven: what the database says is damaged, and the desk, its alarms and the pages are asked
    @Autowired
    ForgedCountTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Results results,
            DeskAlarms alarms,
            PublicReader reader,
            DSLContext sql) {
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.alarms = alarms;
        this.reader = reader;
        this.sql = sql;
        edition = closed.closed(12);
        other = closed.closed(12);
    }

    @BeforeEach
    void sign() {
        signers.publish(other);
        signers.count(edition);
        earlier = sql.fetchSingle(RESULT_COUNT, RESULT_COUNT.EDITION_ID.eq(edition.id()));
        signers.countAndSign(edition);
        keep();
    }

    @AfterEach
    void put_back() {
        forger.putBack();
        otherForger.putBack();
    }

    static List<String> attacks() {
        return List.of(
                // no count is part of it, or one that nobody knows
                "delete from result_part where edition_id = :own",
                "delete from result_count where edition_id = :own",
                "update result_part set count_version = 2 where edition_id = :own",
                "update result_part set version = 2 where edition_id = :own",
                "update result_count set version = 2 where edition_id = :own",
                // two are, be it twice the same
                "insert into result_part select edition_id, version, 2 from result_part where edition_id = :own",
                COPIED
                        + ";insert into result_part select edition_id, version, 2 from result_part where edition_id = :own",
                // the same one under another number
                COPIED + ";update result_part set count_version = 2 where edition_id = :own",
                "update result_count set version = 2 where edition_id = :own;"
                        + "update result_part set count_version = 2 where edition_id = :own",
                // another year's, as it stands there
                "delete from result_count where edition_id = :own;"
                        + "update result_count set edition_id = :own where edition_id = :other",
                "delete from result_count where edition_id = :own;"
                        + "update result_count set edition_id = :own where edition_id = :other"
                        + ResultForger.WITH_HASH,
                // with the stamp of something else, or none
                "update result_count c join result r using (edition_id) set c.stamp = r.stamp where edition_id = :own",
                "update result r join result_count c using (edition_id) set r.stamp = c.stamp where edition_id = :own",
                "update result_count set stamp = reverse(stamp) where edition_id = :own",
                "update result_count set stamp = repeat(char(0), 32) where edition_id = :own",
                // counted at another moment
                "update result_count set counted_at = counted_at + interval 1 second where edition_id = :own");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_count_that_was_not_signed_is_shown_to_nobody_as_a_result(String attack) throws Exception {
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        var awards = results.listAwards(edition.id());
        keep();

        forge(attack);

        assertIsNotBelieved();
        assertThat(awards)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(results.findAward(it.code())).isEmpty());
        forger.putBack();
        assertThat(results.findPublished(edition.id())).isPresent();
        assertThat(results.listAwards(edition.id())).isEqualTo(awards);
        assertThat(alarms.at(edition)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_count_that_was_not_signed_is_not_published_and_can_be_counted_again(String attack) {
        forge(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(edition));
        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.hash(edition));
        assertThat(results.findPublished(edition.id())).isEmpty();
        otherForger.putBack();
        signers.publish(edition);
        assertThat(results.isSound(edition.id())).isTrue();
        assertThat(alarms.at(edition)).isEmpty();
        keep();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_count_that_was_exchanged_is_not_signed(String attack) {
        var hash = signers.hash(edition);
        forge(attack);

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> desk.signOff(edition.first(), edition.id(), hash));
    }

    /** It bears the stamp of this installation, and was counted at the very same moment. */
    @ParameterizedTest
    @ValueSource(strings = {"", ResultForger.WITH_HASH})
    void an_earlier_count_does_not_come_back_in_the_place_of_the_one_that_was_signed(String attack) throws Exception {
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        keep();

        earlier.touched(true);
        sql.executeUpdate(earlier);
        forger.attack("select 1" + attack);

        assertIsNotBelieved();
    }

    private void assertIsNotBelieved() throws Exception {
        var id = edition.id();
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> results.findPublished(id),
                () -> results.findVersion(id, 1),
                () -> results.findBallots(id, 1, 0),
                () -> signers.hash(edition))) {
            assertThatExceptionOfType(ResultChangedException.class).isThrownBy(reading);
        }
        assertThat(results.isSound(id)).isFalse();
        assertThat(results.listAwards(id)).isEmpty();
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
        var community = "/" + edition.community().slug();
        assertThat(reader.ask(community + "/2026/result.json").getStatus()).isIn(404, 503);
        assertThat(reader.ask("/en" + community).getStatus()).isEqualTo(200);
    }

    private void forge(String attack) {
        forger.attack(attack.replace(":other", other.id().toString()));
    }

    private void keep() {
        forger = new ResultForger(sql, edition.id());
        otherForger = new ResultForger(sql, other.id());
    }
}
