package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.notification.PostedReceipts;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.result.Results;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a year with one list publishes, byte for byte, whatever is built beside it. Only what is of chance in each run is masked:
 * ids, codes, names of the people and what is hashed over them. How to renew it: {@link GoldenFiles}.
 */
@LaurelTest
class OneCategoryBytesTest {
    private static final List<String> LANGUAGES = List.of("ko", "en");

    private final GoldenYear year;
    private final Results results;
    private final PostedReceipts receipts;
    private final PublicReader reader;
    private final GoldenFiles files = new GoldenFiles("golden-year");

    @Autowired
    OneCategoryBytesTest(GoldenYear year, Results results, PostedReceipts receipts, PublicReader reader) {
        this.year = year;
        this.results = results;
        this.receipts = receipts;
        this.reader = reader;
    }

    @Test
    void a_year_of_one_list_publishes_the_bytes_that_it_published_before() throws Exception {
        var edition = year.voting();
        var mask = GoldenMask.of(edition);
        keepPages(edition, mask, "voting", List.of("", "/rules", "/shortlist", "/can-i-vote", "/voted"));
        var voter = year.cast(edition);
        files.add("receipt.txt", mask.over(receipts.of(voter)));
        year.publish(edition);
        keepPages(edition, withoutCodes(mask, edition), "published", List.of("", "/rules", "/shortlist", "/report"));
        for (var file : List.of("rules.json", "result.json", "shortlist-rounds.csv")) {
            files.add(file, mask.over(read(path(edition, "/" + file))));
        }
        files.add(
                "ballots.csv",
                read(path(edition, "/ballots.csv")).lines().findFirst().orElseThrow() + "\n");
        var awards = results.listAwards(edition.id());
        for (var kind : List.of(AwardKind.SHOP_OF_THE_YEAR, AwardKind.BEST_OF_CRITERION)) {
            keepBadge(
                    awards.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow(), mask);
        }

        files.areAsKept();
    }

    private void keepPages(OpenEdition edition, GoldenMask mask, String when, List<String> pages) throws Exception {
        for (var page : pages) {
            for (var language : LANGUAGES) {
                var name = when + (page.isEmpty() ? "" : page.replace('/', '-')) + "-" + language + ".html";
                files.add(name, mask.over(read("/" + language + path(edition, page))));
            }
        }
    }

    private GoldenMask withoutCodes(GoldenMask mask, OpenEdition edition) {
        return results.listAwards(edition.id()).stream()
                .map(it -> it.code().value())
                .reduce(mask, (covered, code) -> covered.with(code, "<code>"), (one, other) -> other);
    }

    private void keepBadge(Award award, GoldenMask ofYear) throws Exception {
        var mask = ofYear.with(award.code().value(), "<code>").with(award.code().spaced(), "<co de>");
        var kind = award.kind().name().toLowerCase(Locale.ROOT);
        files.add("badge-" + kind + ".json", mask.over(read("/v1/a/" + award.code() + ".json")));
        for (var language : LANGUAGES) {
            var svg = read("/v1/a/" + award.code() + "/card.svg?hl=" + language);
            files.add("badge-" + kind + "-" + language + ".svg", mask.over(svg));
            files.add(
                    "proof-" + kind + "-" + language + ".html", mask.over(read("/" + language + "/v/" + award.code())));
        }
    }

    private String read(String path) throws Exception {
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(200);
        return reader.read(path);
    }

    private static String path(OpenEdition edition, String page) {
        return CountedYears.path(edition) + page;
    }
}
