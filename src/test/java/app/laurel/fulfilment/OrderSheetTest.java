package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.base.text.Language;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.WonPlaque.Winner;
import app.laurel.shop.Ties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What an engraver is handed: all that is needed, the address only if wanted, and each time on record. */
@LaurelTest
@Import(WonPlaque.class)
class OrderSheetTest {
    private static final String SEEN = "fulfilment.destination-seen";
    private static final String TAKEN = "fulfilment.sheet-taken";

    private final OrderSheets sheets;
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final Certificates certificates;
    private final WonPlaque plaque;
    private final Members members;
    private final Ties ties;
    private final ActsOnRecord acts;

    // why eight: an engraving that was approved, and who may take its sheet
    @Autowired
    OrderSheetTest(
            OrderSheets sheets,
            PlaqueDesk desk,
            WonPlaques won,
            Certificates certificates,
            WonPlaque plaque,
            Members members,
            Ties ties,
            ActsOnRecord acts) {
        this.sheets = sheets;
        this.desk = desk;
        this.won = won;
        this.certificates = certificates;
        this.plaque = plaque;
        this.members = members;
        this.ties = ties;
        this.acts = acts;
    }

    @Test
    void it_says_what_is_engraved_how_large_and_which_engraving_was_approved() throws IOException {
        var winner = accepted(WonPlaque.HOME);
        var proof = certificates.proof(winner.code(), Language.KO).orElseThrow();
        won.approve(winner.owner(), winner.code(), proof);

        assertThat(pdf(winner, false))
                .contains("Plaque order sheet", "올해의 쇼핑몰", "200 × 150 mm", proof.shown(), "engraving.svg")
                .doesNotContain("세종대로", "2345", "Caution", "{");
        assertThat(csv(winner, false))
                .contains("\"올해의 쇼핑몰\"", "\"yes\"", proof.shown())
                .doesNotContain("세종대로");
        assertThat(acts.count(TAKEN, "award/" + winner.code())).isEqualTo(2);
        assertThat(acts.count(SEEN, "award/" + winner.code())).isZero();
    }

    @Test
    void with_the_address_it_is_a_look_at_it_each_time() throws IOException {
        var winner = plaque.approved();

        assertThat(pdf(winner, true)).contains("강미나", "세종대로 110", "04524");
        assertThat(csv(winner, true)).contains("\"강미나\"", "\"서울 중구 세종대로 110\"");
        assertThat(acts.count(SEEN, "award/" + winner.code())).isEqualTo(2);
    }

    @Test
    void it_warns_where_something_else_would_be_engraved_than_was_approved() throws IOException {
        var winner = plaque.approved();

        assertThat(pdf(winner, false)).contains("Caution");
        assertThat(csv(winner, false)).contains("\"no\"");
    }

    @Test
    void no_cell_becomes_a_formula_and_no_number_loses_its_zero() {
        var winner = accepted(new Destination("KR", "=1+1", "010-2345-6789", "04524", "@세종대로", "\"3층\", 1호"));
        won.approve(winner.owner(), winner.code(), WonPlaque.PROOF);

        assertThat(csv(winner, true))
                .contains("\"'=1+1\"", "\"'04524\"", "\"'@세종대로\"", "\"\"\"3층\"\", 1호\"", "\"'+82 10");
    }

    @Test
    void before_the_engraving_is_approved_there_is_none() {
        var winner = accepted(WonPlaque.HOME);

        assertThat(sheets.findCsv(winner.edition().first(), winner.code(), true))
                .isEmpty();
        assertThat(acts.count(SEEN, "award/" + winner.code())).isZero();
    }

    @Test
    void nobody_else_takes_it() {
        var winner = plaque.approved();
        var second = winner.edition().second();
        var stranger = plaque.winner().edition().first();
        ties.declare(
                members.member(second.account(), second.community()),
                winner.edition().shops().getLast());

        for (var moderator : new Moderator[] {second, stranger}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> sheets.findPdf(moderator, winner.code(), false, Language.EN));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> sheets.findCsv(moderator, winner.code(), true));
        }
        assertThat(acts.count(SEEN, "award/" + winner.code())).isZero();
    }

    private Winner accepted(Destination to) {
        var winner = plaque.winner();
        desk.offer(winner.edition().first(), winner.code());
        won.accept(winner.owner(), winner.code(), to);
        return winner;
    }

    private String csv(Winner winner, boolean addressed) {
        var file = sheets.findCsv(winner.edition().first(), winner.code(), addressed);
        return new String(file.orElseThrow(), StandardCharsets.UTF_8);
    }

    private String pdf(Winner winner, boolean addressed) throws IOException {
        var file = sheets.findPdf(winner.edition().first(), winner.code(), addressed, Language.EN);
        try (var read = Loader.loadPDF(file.orElseThrow())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
