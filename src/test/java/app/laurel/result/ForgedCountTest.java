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
import app.laurel.tally.Exclusions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database, and has not the master key, puts another count in the place of the one that was signed, or none. */
@LaurelTest
class ForgedCountTest {
    private final ClosedEditions closed;
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
        this.closed = closed;
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
        earlier = sql.fetchSingle(RESULT_COUNT, RESULT_COUNT.CATEGORY_ID.eq(edition.category()));
        signers.countAndSign(edition);
        keep();
    }

    @AfterEach
    void put_back() {
        forger.putBack();
        otherForger.putBack();
    }

    @ParameterizedTest
    @MethodSource("app.laurel.result.CountForgeries#list")
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
        assertThat(results.findPublished(edition.category())).isPresent();
        assertThat(results.listAwards(edition.id())).isEqualTo(awards);
        assertThat(alarms.at(edition)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("app.laurel.result.CountForgeries#list")
    void a_count_that_was_not_signed_is_not_published_and_can_be_counted_again(String attack) {
        forge(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(edition));
        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.hash(edition));
        assertThat(results.findPublished(edition.category())).isEmpty();
        otherForger.putBack();
        signers.publish(edition);
        assertThat(results.isSound(edition.id())).isTrue();
        assertThat(alarms.at(edition)).isEmpty();
        keep();
    }

    @ParameterizedTest
    @MethodSource("app.laurel.result.CountForgeries#list")
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

    /** So few ballots were cast that both counts come to the very same document, at the very same moment. */
    @Test
    void no_version_is_made_of_the_count_of_another_whatever_that_says() {
        var few = closed.closed(3);
        signers.publish(few);
        signers.correct(few, Exclusions.ofShops(), "A doubt about the count.");
        signers.publish(few);
        assertThat(results.findVersion(few.category(), 2).orElseThrow().bytes())
                .isEqualTo(results.findVersion(few.category(), 1).orElseThrow().bytes());

        var fewForger = new ResultForger(sql, few.id());
        fewForger.attack("update result_part set count_version = 1 where edition_id = :own and version = 2");

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> results.findPublished(few.category()));
        fewForger.putBack();
        assertThat(results.isSound(few.id())).isTrue();
    }

    private void assertIsNotBelieved() throws Exception {
        var id = edition.id();
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> results.findPublished(edition.category()),
                () -> results.findVersion(edition.category(), 1),
                () -> results.findYear(id, 1),
                () -> results.findBallots(edition.category(), 1, 0),
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
