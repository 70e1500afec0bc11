package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_DESTINATION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a plaque goes is nobody's business but the sender's. */
@LaurelTest
@Import(WonPlaque.class)
class PlaqueDestinationTest {
    private final PlaqueDesk desk;
    private final WonPlaque plaque;
    private final ActsOnRecord acts;
    private final DSLContext sql;

    @Autowired
    PlaqueDestinationTest(PlaqueDesk desk, WonPlaque plaque, ActsOnRecord acts, DSLContext sql) {
        this.desk = desk;
        this.plaque = plaque;
        this.acts = acts;
        this.sql = sql;
    }

    @Test
    void where_it_goes_is_sealed_and_each_look_at_it_is_on_record() {
        var winner = plaque.approved();
        var sealed = sql.fetchValue(
                FULFILMENT_DESTINATION.SEALED,
                FULFILMENT_DESTINATION.AWARD_CODE.eq(winner.code().value()));

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("04524", "2345");
        assertThat(desk.look(winner.edition().second(), winner.code())
                        .orElseThrow()
                        .phone())
                .isEqualTo("+82 10-2345-6789");
        desk.look(winner.edition().second(), winner.code());
        assertThat(acts.count("fulfilment.destination-seen", "award/" + winner.code()))
                .as("also the second one at the same moment: the address may have changed in between")
                .isEqualTo(2);
    }

    @Test
    void it_is_gone_with_the_account_and_nothing_is_ordered_into_the_blue(
            @Autowired PersonalPlaques part, @Autowired TransactionTemplate transaction) {
        var winner = plaque.approved();
        transaction.executeWithoutResult(
                status -> assertThat(part.list(winner.owner().account()).toString())
                        .contains("세종대로", winner.code().value()));
        transaction.executeWithoutResult(status -> part.erase(winner.owner().account()));

        assertThat(sql.fetchCount(
                        FULFILMENT_DESTINATION,
                        FULFILMENT_DESTINATION.AWARD_CODE.eq(winner.code().value())))
                .isZero();
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.NO_DESTINATION);
    }
}
