package app.laurel.api;

import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.Shortlists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The years of a community, their rules and lists. */
@RestController
@Tag(name = "years")
class YearsApi {
    private static final String YEARS = ApiLinks.ROOT + "/communities/{slug:[a-z0-9-]+}/years";
    private static final String YEAR = YEARS + "/{year:[0-9]{4}}";

    private final ApiPlaces places;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;
    private final ApiLinks links;
    private final ApiAnswers answers;

    YearsApi(
            ApiPlaces places,
            Editions editions,
            Shortlists shortlists,
            Clock clock,
            ApiLinks links,
            ApiAnswers answers) {
        this.places = places;
        this.editions = editions;
        this.shortlists = shortlists;
        this.clock = clock;
        this.links = links;
        this.answers = answers;
    }

    @GetMapping(YEARS)
    @Operation(summary = "The years of a community, the latest first")
    ResponseEntity<Listing<YearResource>> years(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Slice.USUAL) int limit) {
        var community = places.community(slug);
        return answers.of(Listing.of(
                editions.listOf(community.id()).stream()
                        .sorted(Comparator.comparingInt(Edition::year).reversed())
                        .toList(),
                it -> Integer.toString(it.year()),
                Comparator.<String>comparingInt(Integer::parseInt).reversed(),
                Slice.ofNumbers(after, limit),
                links.community(community) + "/years",
                it -> resource(new PublicYear(community, it))));
    }

    @GetMapping(YEAR)
    @Operation(summary = "One year: its dates, where it stands, and what it gives awards for")
    ResponseEntity<YearResource> year(@PathVariable String slug, @PathVariable int year) {
        return answers.of(resource(places.year(slug, year)));
    }

    @GetMapping(YEAR + "/rules")
    @Operation(
            summary = "The rules of a year as they were fixed when voting opened; these bytes never change",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(type = "object", description = "As laurel-rules-v1"))))
    ResponseEntity<byte[]> rules(@PathVariable String slug, @PathVariable int year) {
        var frozen = places.year(slug, year).edition().frozen();
        if (frozen == null) throw ApiPlaces.missing("The rules are fixed when voting opens.");
        return answers.document(frozen.document().getBytes(StandardCharsets.UTF_8), frozen.hash());
    }

    @GetMapping(YEAR + "/shortlist")
    @Operation(summary = "The list that is voted on, once it is given out, of a year with one award")
    ResponseEntity<ShortlistResource> shortlist(@PathVariable String slug, @PathVariable int year) {
        return shortlist(places.place(slug, year, null).category());
    }

    @GetMapping(YEAR + "/categories/{category:[a-z0-9-]{1,40}}/shortlist")
    @Operation(summary = "The same of a category of a year with several")
    ResponseEntity<ShortlistResource> shortlistOfCategory(
            @PathVariable String slug, @PathVariable int year, @PathVariable String category) {
        return shortlist(places.place(slug, year, category).category());
    }

    private ResponseEntity<ShortlistResource> shortlist(Category category) {
        var given =
                shortlists.findPublic(category).orElseThrow(() -> ApiPlaces.missing("The list is not given out yet."));
        var fixed = shortlists.fixed(category);
        var entries = fixed.isEmpty()
                ? given.listed().stream()
                        .map(ShortlistResource.Entry::of)
                        .sorted(Comparator.comparing(it -> it.name().ko()))
                        .toList()
                : fixed.stream().map(ShortlistResource.Entry::of).toList();
        return answers.of(new ShortlistResource(!fixed.isEmpty(), entries));
    }

    private YearResource resource(PublicYear year) {
        return YearResource.of(year, clock.instant(), links);
    }
}
