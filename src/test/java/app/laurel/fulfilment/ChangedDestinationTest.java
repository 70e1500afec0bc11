package app.laurel.fulfilment;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.fulfilment.AcceptOutcome.Accepted;
import app.laurel.fulfilment.AcceptOutcome.Ordered;
import app.laurel.fulfilment.WonPlaque.Winner;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A winner who would have the plaque sent elsewhere, while the moderators are about to order it. */
@LaurelTest
@Import(WonPlaque.class)
class ChangedDestinationTest {
    private static final String CHANGED = "fulfilment.destination-changed";
    private static final Destination OFFICE =
            new Destination("GB", "Ann Lee", "020 7946 0018", "SW1A 1AA", "1 The Mall", "London");

    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final WonPlaque plaque;
    private final ActsOnRecord acts;
    private final DSLContext sql;

    @Autowired
    ChangedDestinationTest(PlaqueDesk desk, WonPlaques won, WonPlaque plaque, ActsOnRecord acts, DSLContext sql) {
        this.desk = desk;
        this.won = won;
        this.plaque = plaque;
        this.acts = acts;
        this.sql = sql;
    }

    @Test
    void comes_first_and_what_the_moderator_saw_before_is_not_ordered() {
        var winner = plaque.approved();
        var seen = plaque.version(winner);
        assertThat(won.accept(winner.owner(), winner.code(), OFFICE)).isInstanceOf(Accepted.class);

        assertThat(desk.order(winner.edition().first(), winner.code(), seen)).isEqualTo(PlaqueOutcome.REDIRECTED);
        assertThat(won.list(winner.owner()).getFirst().state()).isEqualTo(PlaqueState.PROOF_APPROVED);
        assertThat(recipient(winner)).isEqualTo("Ann Lee");
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.DONE);
    }

    @Test
    void comes_second_and_changes_nothing() {
        var winner = plaque.approved();
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.DONE);

        assertThat(won.accept(winner.owner(), winner.code(), OFFICE)).isInstanceOf(Ordered.class);
        assertThat(recipient(winner)).isEqualTo("강미나");
        assertThat(acts.count(CHANGED, "award/" + winner.code())).isZero();
    }

    @Test
    void stands_on_record_without_the_address_and_the_same_place_again_is_no_change() {
        var winner = plaque.approved();
        won.accept(winner.owner(), winner.code(), OFFICE);
        won.accept(winner.owner(), winner.code(), OFFICE);

        var record = sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACT.eq(CHANGED), AUDIT_ENTRY.OBJECT.eq("award/" + winner.code()))
                .fetchSingle();
        assertThat(record.getAccountId()).isEqualTo(winner.owner().account());
        assertThat(record.getReason()).isNull();
        assertThat(record.getFacts()).isEqualTo("{}");
    }

    @Test
    void asks_before_the_engraving_is_approved_and_it_may_be_approved_of_still() {
        var winner = plaque.winner();
        desk.offer(winner.edition().first(), winner.code());
        won.accept(winner.owner(), winner.code(), WonPlaque.HOME);
        won.accept(winner.owner(), winner.code(), OFFICE);

        assertThat(acts.count(CHANGED, "award/" + winner.code())).isOne();
        assertThat(won.approve(winner.owner(), winner.code(), WonPlaque.PROOF)).isEqualTo(PlaqueOutcome.DONE);
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.DONE);
    }

    private String recipient(Winner winner) {
        return desk.look(winner.edition().first(), winner.code()).orElseThrow().recipient();
    }
}
