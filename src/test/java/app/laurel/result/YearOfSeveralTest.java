package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.YearDocument;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A year of three categories, one of them without a list: counted one by one, signed and published as one. */
@LaurelTest
class YearOfSeveralTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final Editions editions;
    private final Founder founder;

    private OpenEdition edition;
    private CategoryId books;
    private CategoryId lamps;
    private CategoryId tents;

    @Autowired
    YearOfSeveralTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Results results,
            Editions editions,
            Founder founder) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.editions = editions;
        this.founder = founder;
    }

    @BeforeEach
    void close() {
        edition = closed.several(12);
        var ids = editions.get(edition.id()).categoryIds();
        books = ids.get(0);
        lamps = ids.get(1);
        tents = ids.get(2);
    }

    @Test
    void it_is_signed_once_every_category_with_a_list_is_counted() {
        signers.count(edition, books);
        assertThat(counted().complete()).isFalse();
        assertThat(signers.sign(edition.first(), edition)).isInstanceOf(SignOutcome.NotCounted.class);
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.NotCounted.class);
        assertThat(desk.count(edition.first(), tents, Progress.NONE)).isEqualTo(new CountOutcome.NoList());

        signers.count(edition, lamps);

        assertThat(counted().complete()).isTrue();
        assertThat(signers.sign(edition.first(), edition)).isInstanceOf(SignOutcome.Signed.class);
    }

    @Test
    void two_signatures_stand_under_one_document_with_the_hash_of_each_count() {
        signers.publish(edition, lamps, books);

        var year = results.findYear(edition.id()).orElseThrow();
        assertThat(year.hash()).isEqualTo(HexFormat.of().formatHex(ResultCodec.hash(year.bytes())));
        assertThat(year.signOffs()).hasSize(2);
        assertThat(year.results()).extracting(it -> it.category().id()).containsExactly(books, lamps);
        assertThat(year.withoutList()).extracting(Category::id).containsExactly(tents);
        var document = YearDocument.decode(year.bytes());
        assertThat(document.encode()).isEqualTo(year.bytes());
        assertThat(document.format()).isEqualTo("laurel-year-result-v1");
        assertThat(document.community().slug()).isEqualTo(edition.community().slug());
        assertThat(document.rules())
                .isEqualTo(year.results().getFirst().document().rules());
        assertThat(document.categories())
                .extracting(YearDocument.Entry::result)
                .containsExactly(hash(books), hash(lamps), null);
        assertThat(document.categories()).extracting(YearDocument.Entry::shops).containsExactly(2, 2, 0);
    }

    @Test
    void one_publication_gives_the_awards_of_every_category() {
        signers.publish(edition, books, lamps);

        assertThat(winner(books)).isEqualTo("First Shop");
        assertThat(winner(lamps)).isEqualTo("Second Shop");
        assertThat(results.listAwards(tents)).isEmpty();
        assertThat(results.findPublished(tents)).isEmpty();
        var all = results.listAwards(edition.id());
        assertThat(all)
                .hasSize(results.listAwards(books).size()
                        + results.listAwards(lamps).size());
        assertThat(all.getFirst().category().slug()).isEqualTo("books");
        assertThat(all.getLast().category())
                .isEqualTo(new AwardCategory(
                        lamps, "lamps", editions.category(lamps).name()));
        assertThat(all)
                .allSatisfy(it -> assertThat(results.findAward(it.code())).hasValue(it));
    }

    @Test
    void counting_one_again_replaces_that_part_and_takes_every_signature_off() {
        signers.count(edition, books, lamps);
        signers.sign(edition.first(), edition);
        var before = counted();

        signers.count(edition, books);

        var after = counted();
        assertThat(after.signOffs()).isEmpty();
        assertThat(after.complete()).isTrue();
        assertThat(after.hash())
                .as("the ballots are in another order in the file")
                .isNotEqualTo(before.hash());
        assertThat(after.find(lamps).orElseThrow().hash())
                .isEqualTo(before.find(lamps).orElseThrow().hash());
    }

    @Test
    void what_two_signed_is_counted_again_in_no_category() {
        signers.count(edition, books, lamps);
        signers.sign(edition);

        for (var category : List.of(books, lamps)) {
            assertThat(desk.count(edition.first(), category, Progress.NONE)).isEqualTo(new CountOutcome.SignedByTwo());
        }
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        assertThat(desk.count(edition.first(), books, Progress.NONE)).isEqualTo(new CountOutcome.AlreadyPublished());
    }

    @Test
    void a_count_is_for_moderators_of_its_community_and_of_a_category_that_there_is() {
        var stranger = founder.moderator(founder.community());
        var none = new CategoryId(Integer.MAX_VALUE);

        for (var category : List.of(books, tents, none)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> desk.count(stranger, category, Progress.NONE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.findRun(stranger, category));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.cancel(stranger, category));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.findShut(stranger, category));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.count(edition.first(), none, Progress.NONE));
    }

    private CountedResult counted() {
        return desk.findCounted(edition.first(), edition.id()).orElseThrow();
    }

    private String hash(CategoryId category) {
        return HexFormat.of()
                .formatHex(ResultCodec.hash(
                        results.findPublished(category).orElseThrow().bytes()));
    }

    private String winner(CategoryId category) {
        var first = results.listAwards(category).getFirst();
        assertThat(first.kind()).isEqualTo(AwardKind.SHOP_OF_THE_YEAR);
        return first.as().name().en();
    }
}
