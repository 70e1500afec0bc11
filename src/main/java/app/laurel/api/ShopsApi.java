package app.laurel.api;

import app.laurel.base.id.ShopId;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import app.laurel.shop.Shops;
import app.laurel.tally.document.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shops of a community that stand in a published result; of others nothing is told, not even that somebody proposed them. */
@RestController
@Tag(name = "shops")
class ShopsApi {
    private static final String SHOPS = ApiLinks.ROOT + "/communities/{slug:[a-z0-9-]+}/shops";

    private final ApiPlaces places;
    private final Editions editions;
    private final Results results;
    private final Shops shops;
    private final ApiLinks links;
    private final ApiAnswers answers;

    ShopsApi(ApiPlaces places, Editions editions, Results results, Shops shops, ApiLinks links, ApiAnswers answers) {
        this.places = places;
        this.editions = editions;
        this.results = results;
        this.shops = shops;
        this.links = links;
        this.answers = answers;
    }

    @GetMapping(SHOPS)
    @Operation(summary = "The shops that stand in a published result, by their numbers")
    ResponseEntity<Listing<ShopResource>> shops(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Slice.USUAL) int limit) {
        var community = places.community(slug);
        var stood = stood(community);
        var names = shops.get(stood.keySet().stream().map(ShopId::new).toList());
        return answers.of(Listing.of(
                List.copyOf(stood.entrySet()),
                it -> Integer.toString(it.getKey()),
                Comparator.comparingInt(Integer::parseInt),
                Slice.ofNumbers(after, limit),
                links.community(community) + "/shops",
                it -> ShopResource.of(
                        community,
                        java.util.Objects.requireNonNull(names.get(new ShopId(it.getKey()))),
                        it.getValue(),
                        links)));
    }

    @GetMapping(SHOPS + "/{shop:[1-9][0-9]{0,8}}")
    @Operation(summary = "One shop that stands in a published result")
    ResponseEntity<ShopResource> shop(@PathVariable String slug, @PathVariable int shop) {
        var community = places.community(slug);
        var stands = stood(community).get(shop);
        if (stands == null) throw ApiPlaces.missing("No published result of the community names this shop.");
        return answers.of(ShopResource.of(community, shops.get(new ShopId(shop)), stands, links));
    }

    /** Where each shop stood, by its number, the latest first. */
    private SortedMap<Integer, List<ShopResource.Stand>> stood(Community community) {
        var stood = new TreeMap<Integer, List<ShopResource.Stand>>();
        editions.listOf(community.id()).stream()
                .filter(it -> it.publishedAt() != null)
                .sorted(Comparator.comparingInt(Edition::year).reversed())
                .flatMap(it -> results.findSoundYear(it.id()).stream())
                .forEach(it -> add(it, stood));
        return stood;
    }

    private static void add(PublishedYear year, SortedMap<Integer, List<ShopResource.Stand>> stood) {
        for (var result : year.results()) {
            var document = result.document();
            if (document.hasTooFewBallots()) continue;
            var category =
                    year.edition().hasSeveral() ? result.category().terms().slug() : null;
            for (var standing : document.standings()) {
                stood.computeIfAbsent(document.shop(standing.shop()).id(), it -> new ArrayList<>())
                        .add(stand(year.edition().year(), category, standing));
            }
        }
    }

    private static ShopResource.Stand stand(int year, @Nullable String category, Standing standing) {
        return new ShopResource.Stand(year, category, standing.isPlaced() ? standing.rank() : null, standing.ratings());
    }
}
