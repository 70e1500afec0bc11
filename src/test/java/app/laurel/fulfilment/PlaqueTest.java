package app.laurel.fulfilment;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.fulfilment.AcceptOutcome.Accepted;
import app.laurel.fulfilment.AcceptOutcome.Flawed;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A plaque from the offer to the arrival: step by step, each once, and by nobody else. */
@LaurelTest
@Import(WonPlaque.class)
class PlaqueTest {
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final WonPlaque plaque;
    private final Badges badges;
    private final Founder founder;
    private final DSLContext sql;

    @Autowired
    PlaqueTest(PlaqueDesk desk, WonPlaques won, WonPlaque plaque, Badges badges, Founder founder, DSLContext sql) {
        this.desk = desk;
        this.won = won;
        this.plaque = plaque;
        this.badges = badges;
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void it_goes_its_way_step_by_step_and_a_second_press_does_nothing() {
        var winner = plaque.winner();
        assertThat(desk.offer(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.DONE);
        assertThat(desk.offer(winner.edition().second(), winner.code())).isEqualTo(PlaqueOutcome.DONE_BEFORE);
        assertThat(won.accept(winner.owner(), winner.code(), WonPlaque.HOME)).isInstanceOf(Accepted.class);
        assertThat(won.approve(winner.owner(), winner.code(), WonPlaque.PROOF)).isEqualTo(PlaqueOutcome.DONE);
        assertThat(won.approve(winner.owner(), winner.code(), WonPlaque.PROOF)).isEqualTo(PlaqueOutcome.DONE_BEFORE);
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.DONE);
        assertThat(desk.ship(winner.edition().first(), winner.code(), "cj", "1234 5678 9012"))
                .isEqualTo(PlaqueOutcome.DONE);
        assertThat(desk.deliver(winner.edition().second(), winner.code())).isEqualTo(PlaqueOutcome.DONE);
        assertThat(desk.deliver(winner.edition().second(), winner.code())).isEqualTo(PlaqueOutcome.DONE_BEFORE);

        var seen = won.list(winner.owner()).getFirst();
        assertThat(seen.state()).isEqualTo(PlaqueState.DELIVERED);
        assertThat(seen.shipment()).isEqualTo(new Plaque.Shipment("cj", "123456789012"));
        assertThat(acts(winner.code()))
                .containsExactly(
                        "fulfilment.plaque-offered",
                        "fulfilment.plaque-accepted",
                        "fulfilment.plaque-approved",
                        "fulfilment.plaque-ordered",
                        "fulfilment.plaque-shipped",
                        "fulfilment.plaque-delivered");
    }

    @Test
    void whoever_has_it_in_hand_notes_that_it_has_arrived_and_nobody_else_does_for_them() {
        var winner = plaque.approved();
        assertThat(won.receive(winner.owner(), winner.code())).isEqualTo(PlaqueOutcome.TOO_EARLY);
        plaque.ship(winner);
        assertThatThrownBy(() -> won.receive(winner.other(), winner.code())).isInstanceOf(AccessDeniedException.class);

        assertThat(won.receive(winner.owner(), winner.code())).isEqualTo(PlaqueOutcome.DONE);
        assertThat(won.receive(winner.owner(), winner.code())).isEqualTo(PlaqueOutcome.DONE_BEFORE);
        assertThat(desk.deliver(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.DONE_BEFORE);

        var seen = won.list(winner.owner()).getFirst();
        assertThat(seen.state()).isEqualTo(PlaqueState.DELIVERED);
        assertThat(seen.shipment()).as("how it came stays known").isNotNull();
        assertThat(acts(winner.code())).endsWith("fulfilment.plaque-shipped", "fulfilment.plaque-delivered");
    }

    @Test
    void no_step_comes_before_the_one_before_it() {
        var winner = plaque.winner();
        desk.offer(winner.edition().first(), winner.code());

        assertThat(won.approve(winner.owner(), winner.code(), WonPlaque.PROOF)).isEqualTo(PlaqueOutcome.TOO_EARLY);
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.TOO_EARLY);
        assertThat(desk.ship(winner.edition().first(), winner.code(), "cj", "123456789012"))
                .isEqualTo(PlaqueOutcome.TOO_EARLY);
        assertThat(desk.deliver(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.TOO_EARLY);
        assertThat(desk.ship(winner.edition().first(), winner.code(), "pigeon", "123456789012"))
                .isEqualTo(PlaqueOutcome.CARRIER_UNKNOWN);
        assertThat(desk.ship(winner.edition().first(), winner.code(), "cj", "1&x=2"))
                .isEqualTo(PlaqueOutcome.NUMBER_WRONG);
        assertThat(won.accept(winner.owner(), winner.code(), new Destination("KR", "", "1", "1", "", "")))
                .isInstanceOf(Flawed.class);
        assertThat(won.list(winner.owner()).getFirst().state()).isEqualTo(PlaqueState.OFFERED);
    }

    @Test
    void nothing_is_engraved_for_an_award_that_may_not_be_worn() {
        var winner = plaque.approved();
        badges.suspend(winner.edition().first(), winner.code(), "The domain has changed hands.");

        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.NOT_WORN);
    }

    @Test
    void only_who_speaks_for_the_shop_accepts_and_only_moderators_of_the_community_see_where_to() {
        var stranger = founder.moderator(founder.community());
        var winner = plaque.approved();
        assertThatThrownBy(() -> desk.offer(stranger, winner.code())).isInstanceOf(AccessDeniedException.class);

        assertThat(won.list(winner.other())).isEmpty();
        assertThatThrownBy(() -> won.accept(winner.other(), winner.code(), WonPlaque.HOME))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> won.approve(winner.other(), winner.code(), WonPlaque.PROOF))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.look(stranger, winner.code())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.order(stranger, winner.code(), plaque.version(winner)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.list(stranger)).isEmpty();
    }

    private List<String> acts(AwardCode code) {
        return sql.fetchValues(sql.select(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.OBJECT.eq("award/" + code))
                .orderBy(AUDIT_ENTRY.ID));
    }
}
