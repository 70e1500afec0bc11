package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.fulfilment.WonPlaque.Winner;
import app.laurel.result.DeclinedAwards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Of an award that its shop declined everybody reads so, and there is nothing of it to wear, to print or to hang up. */
@LaurelTest
@Import(WonPlaque.class)
class DeclinedPlaqueTest {
    private final WonPlaque plaques;
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final DeclinedAwards declined;
    private final PublicReader reader;

    @Autowired
    DeclinedPlaqueTest(
            WonPlaque plaques, PlaqueDesk desk, WonPlaques won, DeclinedAwards declined, PublicReader reader) {
        this.plaques = plaques;
        this.desk = desk;
        this.won = won;
        this.declined = declined;
        this.reader = reader;
    }

    @Test
    void result_proof_badge_and_files_say_that_it_was_declined() throws Exception {
        var winner = plaques.winner();
        var code = winner.code();
        var page = "/" + winner.edition().community().slug() + "/"
                + winner.edition().year();
        assertThat(reader.read("/en" + page)).contains("/en/v/" + code).doesNotContain("has declined");
        assertThat(reader.ask("/en/v/" + code + "/certificate.pdf").getStatus()).isEqualTo(200);
        assertThat(reader.ask("/awards/" + code + ".json").getStatus()).isEqualTo(200);

        declined.decline(winner.owner(), code);

        assertThat(reader.read("/en" + page)).contains("The shop has declined this award.");
        assertThat(reader.read("/ko" + page)).contains("쇼핑몰이 이 상을 사양했어요.");
        assertThat(reader.read("/en/v/" + code))
                .contains("Declined by the shop", "The shop has declined this award", "Declined on")
                .doesNotContain("certificate.pdf", ".jwt", "class=\"hero\"");
        assertThat(reader.read("/v1/a/" + code + "/card.svg?hl=en")).contains("Declined");
        assertThat(reader.read("/v1/a/" + code + ".json")).contains("\"status\":\"declined\"");
        assertThat(reader.ask("/en/v/" + code + "/certificate.pdf").getStatus()).isEqualTo(404);
        for (var file : new String[] {".json", ".jwt", ".baked.svg", ".baked.png"})
            assertThat(reader.ask("/awards/" + code + file).getStatus())
                    .as(file)
                    .isNotEqualTo(200);
    }

    @Test
    void a_plaque_that_nobody_has_ordered_is_withdrawn_and_offered_no_more() {
        var winner = plaques.approved();
        declined.decline(winner.owner(), winner.code());

        assertThat(state(winner)).isEqualTo(PlaqueState.WITHDRAWN);
        assertThat(won.accept(winner.owner(), winner.code(), WonPlaque.HOME))
                .isInstanceOf(AcceptOutcome.Withdrawn.class);
        assertThat(desk.offer(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.NOT_WORN);
        assertThat(desk.listOpen(winner.edition().first()))
                .noneMatch(it -> it.award().code().equals(winner.code()));

        declined.takeBack(winner.owner(), winner.code());
        assertThat(desk.offer(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.DONE);
    }

    @Test
    void what_is_ordered_goes_its_way_until_moderators_call_it_off() {
        var winner = plaques.approved();
        plaques.order(winner);
        declined.decline(winner.owner(), winner.code());
        assertThat(state(winner)).isEqualTo(PlaqueState.ORDERED);
    }

    private PlaqueState state(Winner winner) {
        return won.list(winner.owner()).getFirst().state();
    }
}
