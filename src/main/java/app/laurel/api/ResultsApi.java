package app.laurel.api;

import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicYear;
import app.laurel.result.Results;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Published results and the awards that they gave. Before publication they answer as if there were none, whether a year is counted or not. */
@RestController
@Tag(name = "results")
class ResultsApi {
    private static final String YEAR = ApiLinks.ROOT + "/communities/{slug:[a-z0-9-]+}/years/{year:[0-9]{4}}";

    private final ApiPlaces places;
    private final Results results;
    private final Badges badges;
    private final ApiLinks links;
    private final ApiAnswers answers;

    ResultsApi(ApiPlaces places, Results results, Badges badges, ApiLinks links, ApiAnswers answers) {
        this.places = places;
        this.results = results;
        this.badges = badges;
        this.links = links;
        this.answers = answers;
    }

    @GetMapping(YEAR + "/result")
    @Operation(
            summary =
                    "The result that holds, in short, of a year with one award, and where the whole count and the ballots lie")
    ResponseEntity<ResultResource> result(@PathVariable String slug, @PathVariable int year) {
        return result(places.place(slug, year, null));
    }

    @GetMapping(YEAR + "/categories/{category:[a-z0-9-]{1,40}}/result")
    @Operation(summary = "The same of a category of a year with several")
    ResponseEntity<ResultResource> resultOfCategory(
            @PathVariable String slug, @PathVariable int year, @PathVariable String category) {
        return result(places.place(slug, year, category));
    }

    private ResponseEntity<ResultResource> result(PublicPlace place) {
        var edition = place.category().edition();
        var result = edition.publishedAt() == null
                ? null
                : results.findPublished(place.category().id()).orElse(null);
        if (result == null) throw ApiPlaces.missing("There is no published result.");
        var awards = awards(new PublicYear(place.community(), edition)).stream()
                .filter(it -> it.category() == null
                        || it.category().equals(place.category().terms().slug()))
                .toList();
        return answers.of(ResultResource.of(place.community(), result, awards, links));
    }

    @GetMapping(YEAR + "/awards")
    @Operation(summary = "The awards of a year")
    ResponseEntity<Listing<AwardResource>> awards(@PathVariable String slug, @PathVariable int year) {
        var found = places.year(slug, year);
        if (found.edition().publishedAt() == null) throw ApiPlaces.missing("There is no published result.");
        return answers.of(new Listing<>(awards(found), null));
    }

    @GetMapping(ApiLinks.ROOT + "/awards/{code}")
    @Operation(summary = "One award, as its badge says it today")
    ResponseEntity<AwardResource> award(@PathVariable String code) {
        return answers.of(AwardCode.find(code)
                .flatMap(badges::find)
                .filter(it -> !it.community().isRehearsal())
                .map(it -> AwardResource.of(it, links))
                .orElseThrow(() -> ApiPlaces.missing("There is no award of this code.")));
    }

    private List<AwardResource> awards(PublicYear year) {
        return badges.listOf(year.edition().id()).stream()
                .map(it -> AwardResource.of(it, links))
                .toList();
    }
}
