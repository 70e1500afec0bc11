package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.Editions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database, and has not the master key, exchanges, adds or leaves out counts of single categories. */
@LaurelTest
class ForgedPartsTest {
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final DeskAlarms alarms;
    private final DSLContext sql;
    private final OpenEdition edition;
    private final OpenEdition other;
    private final List<CategoryId> own;
    private final List<CategoryId> others;

    private ResultForger forger;
    private ResultForger otherForger;

    // why seven: what the database says of two years is damaged, and the desk, its alarms and the results are asked
    @Autowired
    ForgedPartsTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Results results,
            DeskAlarms alarms,
            Editions editions,
            DSLContext sql) {
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.alarms = alarms;
        this.sql = sql;
        edition = closed.several(12);
        other = closed.several(12);
        own = editions.get(edition.id()).categoryIds();
        others = editions.get(other.id()).categoryIds();
    }

    @BeforeEach
    void sign() {
        signers.publish(other, others.get(0), others.get(1));
        signers.count(edition, own.get(0), own.get(1));
        signers.sign(edition);
        keep();
    }

    @AfterEach
    void put_back() {
        forger.putBack();
        otherForger.putBack();
    }

    @ParameterizedTest
    @MethodSource("app.laurel.result.PartForgeries#list")
    void no_category_of_a_year_is_shown_whose_parts_are_not_those_that_were_signed(String attack) {
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        var awards = results.listAwards(edition.id());
        keep();

        forge(attack);

        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> results.findYear(edition.id()),
                () -> results.findPublished(own.get(0)),
                () -> results.findPublished(own.get(1)),
                () -> results.findPublished(own.get(2)),
                () -> results.findVersion(own.get(1), 1),
                () -> results.findBallots(own.get(0), 1, 0))) {
            assertThatExceptionOfType(ResultChangedException.class).isThrownBy(reading);
        }
        assertThat(results.isSound(edition.id())).isFalse();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(awards)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(results.findAward(it.code())).isEmpty());
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
    }

    @ParameterizedTest
    @MethodSource("app.laurel.result.PartForgeries#list")
    void what_is_not_believed_is_neither_signed_nor_published_and_can_be_counted_again(String attack) {
        var hash = signers.hash(edition);
        forge(attack);

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> signers.tryRelease(edition),
                () -> desk.findCounted(edition.first(), edition.id()),
                () -> desk.signOff(edition.first(), edition.id(), hash))) {
            assertThatExceptionOfType(ResultChangedException.class).isThrownBy(act);
        }
        otherForger.putBack();
        signers.count(edition, own.get(0));
        assertThat(desk.findCounted(edition.first(), edition.id()).orElseThrow().complete())
                .as("the other was not believed any more")
                .isFalse();
        signers.publish(edition, own.get(1));
        assertThat(results.isSound(edition.id())).isTrue();
        assertThat(results.listAwards(edition.id())).isNotEmpty();
        keep();
    }

    private void forge(String attack) {
        forger.attack(attack.replace(":otherBooks", others.get(0).toString())
                .replace(":other", other.id().toString())
                .replace(":books", own.get(0).toString())
                .replace(":lamps", own.get(1).toString())
                .replace(":tents", own.get(2).toString()));
    }

    private void keep() {
        forger = new ResultForger(sql, edition.id());
        otherForger = new ResultForger(sql, other.id());
    }
}
