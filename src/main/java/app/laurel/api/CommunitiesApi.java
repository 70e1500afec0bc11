package app.laurel.api;

import app.laurel.community.Community;
import app.laurel.recommendation.Recommendations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a program begins: what there is, the communities, and what each recommends. */
@RestController
@Tag(name = "communities")
class CommunitiesApi {
    private final ApiPlaces places;
    private final Recommendations recommendations;
    private final ApiLinks links;
    private final ApiAnswers answers;

    CommunitiesApi(ApiPlaces places, Recommendations recommendations, ApiLinks links, ApiAnswers answers) {
        this.places = places;
        this.recommendations = recommendations;
        this.links = links;
        this.answers = answers;
    }

    @GetMapping(ApiLinks.ROOT)
    @Operation(summary = "Where everything begins")
    ResponseEntity<Index> index() {
        return answers.of(new Index(links.api("/communities"), links.api("/openapi.json")));
    }

    @GetMapping(ApiLinks.ROOT + "/communities")
    @Operation(summary = "The communities, by their names in addresses")
    ResponseEntity<Listing<CommunityResource>> communities(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Slice.USUAL) int limit) {
        return answers.of(Listing.of(
                places.communities(),
                Community::slug,
                Comparator.naturalOrder(),
                Slice.ofNames(after, limit),
                links.api("/communities"),
                it -> CommunityResource.of(it, links)));
    }

    @GetMapping(ApiLinks.ROOT + "/communities/{slug:[a-z0-9-]+}")
    @Operation(summary = "One community")
    ResponseEntity<CommunityResource> community(@PathVariable String slug) {
        return answers.of(CommunityResource.of(places.community(slug), links));
    }

    @GetMapping(ApiLinks.ROOT + "/communities/{slug:[a-z0-9-]+}/recommendations")
    @Operation(summary = "The shops that the community recommends at this moment")
    ResponseEntity<Listing<RecommendationResource>> recommendations(@PathVariable String slug) {
        var winners = recommendations
                .find(places.community(slug))
                .map(it -> it.winners())
                .orElse(List.of());
        return answers.of(new Listing<>(
                winners.stream().map(it -> RecommendationResource.of(it, links)).toList(), null));
    }

    /** @param openapi the description of this interface */
    record Index(String communities, String openapi) {}
}
