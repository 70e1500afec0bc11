package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the published result of several categories when two people correct or annul it. */
@LaurelTest
class CorrectionOfSeveralTest {
    private static final String WHY = "The shop bought votes.";

    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final ResultCorrection correction;
    private final Results results;
    private final Editions editions;

    private OpenEdition edition;
    private CategoryId books;
    private CategoryId lamps;
    private PublishedResult booksBefore;
    private PublishedResult lampsBefore;

    @Autowired
    CorrectionOfSeveralTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            ResultCorrection correction,
            Results results,
            Editions editions) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.correction = correction;
        this.results = results;
        this.editions = editions;
    }

    @BeforeEach
    void publish() {
        edition = closed.several(12);
        books = editions.get(edition.id()).categoryIds().get(0);
        lamps = editions.get(edition.id()).categoryIds().get(1);
        signers.publish(edition, books, lamps);
        booksBefore = results.findPublished(books).orElseThrow();
        lampsBefore = results.findPublished(lamps).orElseThrow();
    }

    @Test
    void a_shop_that_is_disqualified_in_one_category_keeps_its_place_in_the_other() {
        signers.correct(edition, in(2, 2), WHY);

        assertThat(desk.listMissing(edition.first(), edition.id()))
                .extracting(Category::id)
                .containsExactly(lamps);
        signers.publish(edition, lamps);

        var year = results.findYear(edition.id()).orElseThrow();
        assertThat(year.standing().version()).isEqualTo(2);
        assertThat(year.find(lamps).orElseThrow().document().disqualified()).containsExactly(2);
        assertThat(year.find(books).orElseThrow().bytes())
                .as("what the correction does not touch is not counted again")
                .isEqualTo(booksBefore.bytes());
        assertThat(results.findBallots(books, 2, 0)).isPresent();
        assertThat(results.findVersion(lamps, 1).orElseThrow().bytes()).isEqualTo(lampsBefore.bytes());
        assertThat(results.isSound(edition.id(), 1)).isTrue();
        assertThat(desk.listMissing(edition.first(), edition.id())).isEmpty();
    }

    @Test
    void awards_of_the_category_that_was_corrected_fall_and_those_of_the_other_keep_their_codes() {
        signers.correct(edition, in(2, 2), WHY);
        signers.publish(edition, lamps);

        assertThat(results.listAwardsOf(edition.shops().getFirst()))
                .as("a shop may win in several categories")
                .filteredOn(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .extracting(it -> it.category().id())
                .containsExactly(books, lamps);
        assertThat(results.listAwards(books)).extracting(Award::code).containsExactlyElementsOf(codes(booksBefore));
        assertThat(results.listAwards(lamps)).extracting(Award::code).doesNotContainAnyElementsOf(codes(lampsBefore));
    }

    @Test
    void a_shop_may_be_disqualified_in_all_and_each_is_counted_again() {
        signers.correct(edition, new YearExclusions(Map.of(1, Set.of(1), 2, Set.of(1)), Set.of()), WHY);
        signers.count(edition, books);

        assertThat(desk.listMissing(edition.first(), edition.id()))
                .extracting(Category::id)
                .containsExactly(lamps);
        assertThat(signers.sign(edition.first(), edition)).isInstanceOf(SignOutcome.NotCounted.class);
        signers.publish(edition, lamps);

        assertThat(results.findPublished(books).orElseThrow().document().disqualified())
                .containsExactly(1);
        assertThat(results.findPublished(lamps).orElseThrow().document().disqualified())
                .containsExactly(1);
    }

    @Test
    void a_doubt_that_leaves_nothing_out_and_a_file_that_is_left_out_have_all_categories_counted_again() {
        signers.correct(edition, new YearExclusions(Map.of(), Set.of()), "A doubt about the count.");
        assertThat(desk.listMissing(edition.first(), edition.id())).hasSize(2);
        var file = correction.listFiles(edition.id()).getFirst().hash();

        signers.correct(edition, new YearExclusions(Map.of(), Set.of(file)), "It was last year's file.");

        assertThat(desk.listMissing(edition.first(), edition.id())).hasSize(2);
        signers.publish(edition, books, lamps);
        assertThat(results.findYear(edition.id()).orElseThrow().results())
                .allSatisfy(it -> assertThat(it.document().hasTooFewBallots()).isTrue());
        assertThat(results.listAwards(edition.id())).isEmpty();
    }

    @Test
    void the_second_person_reads_in_which_category_a_shop_gets_no_place() {
        var asked = (AskOutcome.Asked) correction.ask(edition.first(), edition.id(), in(2, 1), WHY);

        assertThat(correction.describe(asked.proposal(), Language.EN)).contains("First Shop (For lamps)");
        assertThat(correction.describe(asked.proposal(), Language.KO)).contains("(부문 lamps)");
    }

    @Test
    void no_shop_is_disqualified_where_it_is_not_on_the_list() {
        for (var wrong : new YearExclusions[] {in(1, 3), in(3, 1), in(4, 1), in(0, 1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> correction.ask(edition.first(), edition.id(), wrong, WHY));
        }
    }

    @Test
    void an_annulment_ends_all_categories_and_none_of_them_is_kept() {
        signers.annul(edition, "Votes were bought.");

        assertThat(results.findPublished(books)).isEmpty();
        assertThat(results.findPublished(lamps)).isEmpty();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(desk.listMissing(edition.first(), edition.id())).hasSize(2);
        signers.publish(edition, books, lamps);
        assertThat(results.findYear(edition.id()).orElseThrow().standing().version())
                .isEqualTo(2);
    }

    private static YearExclusions in(int category, int shop) {
        return new YearExclusions(Map.of(category, Set.of(shop)), Set.of());
    }

    private static List<AwardCode> codes(PublishedResult result) {
        return result.awards().stream().map(Award::code).toList();
    }
}
