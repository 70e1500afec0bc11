package app.laurel.api;

import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one category, in short; the whole count is the document it leads to.
 *
 * @param version grows when two moderators correct it
 * @param hash SHA-256 of the document, 64 hexadecimal digits
 */
record ResultResource(
        String community,
        int year,

        @Schema(nullable = true, description = "Null where the year has only one.") @Nullable String category,

        int version,
        Instant publishedAt,
        String hash,
        Participation participation,
        List<Place> places,
        List<AwardResource> awards,
        ResultLinks links) {
    ResultResource {
        places = List.copyOf(places);
        awards = List.copyOf(awards);
    }

    static ResultResource of(Community community, PublishedResult result, List<AwardResource> awards, ApiLinks links) {
        var category = result.category();
        var edition = category.edition();
        var files = links.site(category.path(community.slug()));
        return new ResultResource(
                community.slug(),
                edition.year(),
                edition.hasSeveral() ? category.terms().slug() : null,
                result.standing().version(),
                result.publishedAt(),
                HexFormat.of().formatHex(ResultCodec.hash(result.bytes())),
                Participation.of(result),
                places(result.document()),
                awards,
                new ResultLinks(
                        files, files + "/result.json", result.ballots() == null ? null : files + "/ballots.csv"));
    }

    /** By place, and those without one behind them. */
    private static List<Place> places(ResultDocument document) {
        if (document.hasTooFewBallots()) return List.of();
        return document.standings().stream()
                .sorted(Comparator.comparingInt(it -> it.isPlaced() ? it.rank() : Integer.MAX_VALUE))
                .map(it -> Place.of(it, document))
                .toList();
    }

    /**
     * Who took part, as it is published.
     *
     * @param cast ballots in the box, blank ones among them
     * @param counted for the award
     * @param changed voters who changed their ballot before the close; null where that was not noted
     */
    record Participation(
            long cast,
            long counted,

            @Schema(
                    nullable = true,
                    description = "Voters who changed their ballot before the close; null where that was not noted.")
            @Nullable Long changed) {
        static Participation of(PublishedResult result) {
            var ballots = result.document().ballots();
            return new Participation(ballots.cast(), ballots.counted(), result.changed());
        }
    }

    /**
     * Where a shop stands.
     *
     * @param place from 1, shared on an exact tie; null where too few rated it
     * @param number on ballots
     * @param shop its number among the community's shops
     * @param name as it was signed
     */
    record Place(
            @Schema(nullable = true, description = "From 1, shared on an exact tie; null where too few rated it.")
            @Nullable Integer place,

            int number,
            int shop,
            Bilingual name,
            @Schema(nullable = true) @Nullable String domain,
            long ratings) {
        static Place of(Standing standing, ResultDocument document) {
            var shop = document.shop(standing.shop());
            return new Place(
                    standing.isPlaced() ? standing.rank() : null,
                    shop.number(),
                    shop.id(),
                    shop.name(),
                    shop.domain(),
                    standing.ratings());
        }
    }

    /**
     * The same for people, and what anybody needs who counts it again.
     *
     * @param ballots null where they are not offered
     */
    record ResultLinks(
            String page,
            String document,

            @Schema(nullable = true, description = "Null where ballots are not offered.") @Nullable String ballots) {}
}
