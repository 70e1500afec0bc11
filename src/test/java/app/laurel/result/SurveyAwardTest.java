package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.text.Bilingual;
import app.laurel.count.exact.Fraction;
import app.laurel.edition.Criterion;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 2,831 real raters, from the file to the published page, against a recount that shares no code. */
@LaurelTest
class SurveyAwardTest {
    private static final List<String> AREAS =
            List.of("Area A", "Area B", "Area C", "Area D", "Area E", "Area F", "Area G");

    private final OpenEditions editions;
    private final PaperFiles files;
    private final TwoSigners signers;
    private final Results results;
    private final MockMvc web;

    @Autowired
    SurveyAwardTest(OpenEditions editions, PaperFiles files, TwoSigners signers, Results results, MockMvc web) {
        this.editions = editions;
        this.files = files;
        this.signers = signers;
        this.results = results;
        this.web = web;
    }

    @Test
    void the_survey_of_2017_becomes_a_published_award_that_a_plain_recount_confirms() throws Exception {
        assumeThat(Survey.isThere()).as("data in " + Survey.folder()).isTrue();
        var guests = Survey.guests(2017);
        var edition = edition(guests);

        assertThat(files.take(edition, Survey.ballots(guests)))
                .isEqualTo(new ImportOutcome.Taken(4 * 2_831, 2_831, 0, 0));
        editions.close(edition);
        assertThat(signers.tryCount(edition)).isEqualTo(new CountOutcome.Counted(2_831));
        signers.sign(edition);
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);

        var document = results.findPublished(edition.category()).orElseThrow().document();
        assertThat(sums(document))
                .isEqualTo(Survey.checkSums(2017).stream()
                        .map(SurveyAwardTest::withoutRespondents)
                        .toList());
        assertThat(order(document, document.standings()))
                .isEqualTo(PlainRecount.order(AREAS, it -> PlainRecount.composites(guests, it)));
        for (var criterion : document.criteria()) {
            assertThat(order(document, criterion.standings()))
                    .as(criterion.name().en())
                    .isEqualTo(PlainRecount.order(AREAS, it -> PlainRecount.marks(guests, it, criterion.number() - 1)));
        }
        assertAveragesByTheBook(document, guests);
        var page = web.perform(get("/en/%s/2017".formatted(edition.community().slug())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(document.shop(document.winners().getFirst()).name().en(), "2,831");
    }

    private void assertAveragesByTheBook(ResultDocument document, List<Survey.Guest> guests) {
        var all = AREAS.stream()
                .flatMap(it -> PlainRecount.composites(guests, it).stream())
                .toList();
        var mean = Fraction.of(all.stream().mapToLong(it -> it).sum(), all.size());
        for (var standing : document.standings()) {
            var own = PlainRecount.composites(
                    guests, document.shop(standing.shop()).name().en());
            var sum = Fraction.of(own.stream().mapToLong(it -> it).sum());
            assertThat(standing.ratings()).isEqualTo(own.size());
            assertThat(standing.average())
                    .isEqualTo(sum.plus(mean.times(Fraction.of(10))).dividedBy(Fraction.of(own.size() + 10)));
        }
    }

    private OpenEdition edition(List<Survey.Guest> guests) {
        var criteria = new ArrayList<Criterion>();
        for (var name : Survey.CRITERIA) {
            criteria.add(new Criterion(criteria.size() + 1, new Bilingual(name, name), 25));
        }
        return editions.anOpenEdition()
                .inYear(2017)
                .withShops(AREAS.toArray(String[]::new))
                .withCriteria(criteria.toArray(Criterion[]::new))
                .withMinimumShops(1)
                .withQuorum(20, 2)
                .withPaperBallots(
                        guests.stream().map(Survey.Guest::voter).distinct().toList())
                .open();
    }

    private static List<String> order(ResultDocument document, List<Standing> standings) {
        return standings.stream()
                .map(it -> document.shop(it.shop()).name().en())
                .toList();
    }

    /** In the form of check-sums.csv without the respondents, who are not told by marks. */
    private static List<String> sums(ResultDocument document) {
        var lines = new ArrayList<String>();
        for (var area : AREAS) {
            var line = new StringBuilder("2017," + area.substring(5));
            for (var criterion : document.criteria()) {
                var standing = criterion.standings().stream()
                        .filter(it -> document.shop(it.shop()).name().en().equals(area))
                        .findFirst()
                        .orElseThrow();
                var sum = standing.profile().stream()
                        .mapToLong(it -> it.grade() * it.ballots())
                        .sum();
                line.append(',').append(standing.ratings()).append(',').append(sum);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String withoutRespondents(String line) {
        var fields = new ArrayList<>(List.of(line.split(",")));
        fields.remove(2);
        return String.join(",", fields);
    }
}
