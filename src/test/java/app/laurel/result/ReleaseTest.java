package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.NewShop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds the release of a signed result up. */
@LaurelTest
class ReleaseTest {
    private final OpenEditions editions;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Results results;

    @Autowired
    ReleaseTest(OpenEditions editions, ClosedEditions closed, TwoSigners signers, Results results) {
        this.editions = editions;
        this.closed = closed;
        this.signers = signers;
        this.results = results;
    }

    @Test
    void fewer_than_ten_counted_ballots_are_published_as_a_year_without_an_award() {
        var edition = closed.closed(9);
        signers.countAndSign(edition);

        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        assertThat(results.findPublished(edition.category())).isPresent();
        assertThat(results.listAwards(edition.id())).isEmpty();
    }

    @Test
    void a_winner_without_a_domain_holds_the_publication_up() {
        var shops = List.of(
                new NewShop(new Bilingual("가", "First Shop"), null, 2026),
                new NewShop(new Bilingual("나", "Second Shop"), null, 2026));
        var edition = closed.closed(editions.anOpenEdition().withShops(shops), 12);
        signers.countAndSign(edition);

        assertThat(signers.tryRelease(edition))
                .isEqualTo(new ReleaseOutcome.DomainMissing(List.of(new Bilingual("가", "First Shop"))));
    }
}
