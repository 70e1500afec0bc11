package app.laurel.recommendation;

import app.laurel.badge.WornAward;
import app.laurel.recommendation.RecommendedShop.Mean;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.ShopPart;
import app.laurel.tally.document.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a signed result says of the shop of the year. */
final class ShopFigures {
    private ShopFigures() {}

    /** Empty where the result does not name the shop. */
    static Optional<RecommendedShop> find(ResultDocument document, WornAward worn, Instant until) {
        return document.shops().stream()
                .filter(it -> it.id() == worn.shop().id().value())
                .findFirst()
                .map(it -> shop(document, it, worn, until));
    }

    private static RecommendedShop shop(ResultDocument document, ShopPart signed, WornAward worn, Instant until) {
        var means = document.criteria().stream()
                .flatMap(it -> it.standings().stream()
                        .filter(standing -> standing.shop() == signed.number())
                        .filter(Standing::isPlaced)
                        .flatMap(standing -> Stream.ofNullable(standing.mean()))
                        .map(mean -> new Mean(it.name(), mean)))
                .toList();
        var best = means.stream().map(Mean::mean).max(Comparator.naturalOrder());
        var worst = means.stream().map(Mean::mean).min(Comparator.naturalOrder());
        var differ = !best.equals(worst);
        return new RecommendedShop(
                worn,
                document.standing(signed.number()).ratings(),
                document.countedBy().topMark(),
                differ
                        ? means.stream()
                                .filter(it -> best.get().equals(it.mean()))
                                .toList()
                        : List.of(),
                differ
                        ? means.stream()
                                .filter(it -> worst.get().equals(it.mean()))
                                .toList()
                        : List.of(),
                until);
    }
}
