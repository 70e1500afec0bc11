package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.result.web.CountedYears.Way;
import app.laurel.shop.Shops;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class PagesAtPublicationTest {
    private final CountedYears counted;
    private final TwoSigners signers;
    private final Results results;
    private final Shops shops;
    private final PublicReader reader;

    @Autowired
    PagesAtPublicationTest(
            CountedYears counted, TwoSigners signers, Results results, Shops shops, PublicReader reader) {
        this.counted = counted;
        this.signers = signers;
        this.results = results;
        this.shops = shops;
        this.reader = reader;
    }

    @Test
    void a_result_is_on_its_pages_and_on_the_landing_page_the_moment_it_is_published() throws Exception {
        var edition = counted.closed(Way.AVERAGE, 12);
        signers.countAndSign(edition);
        var paths = Stream.of(
                        "/en" + CountedYears.path(edition),
                        "/en/" + edition.community().slug(),
                        "/en/")
                .toList();
        for (var path : paths) {
            reader.ask(path);
        }
        assertThat(reader.read(paths.getFirst())).doesNotContain("Shop of the Year 2026 is");
        assertThat(reader.ask(paths.getFirst() + "/report").getStatus()).isEqualTo(404);

        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);

        var award = results.listAwards(edition.id()).getFirst();
        var winner = shops.get(award.shop()).name().en();
        for (var path : paths) {
            assertThat(reader.read(path)).as(path).contains(winner);
        }
        assertThat(reader.ask(paths.getFirst() + "/report").getStatus()).isEqualTo(200);
    }
}
