package app.laurel.result;

import app.laurel.tally.document.ResultDocument;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an award that a signed document gives from a row that somebody wrote. */
final class GivenAwards {
    private static final Logger LOG = LoggerFactory.getLogger(GivenAwards.class);

    private final ResultDocument document;

    GivenAwards(ResultDocument document) {
        this.document = document;
    }

    /** Those of these awards that the document gives; the others are passed over, and the log says so. */
    List<Award> only(List<Award> awards) {
        return awards.stream().filter(this::isGiven).toList();
    }

    private boolean isGiven(Award award) {
        var given = winners(award).stream().map(document::shop).anyMatch(it -> isOf(award, it));
        if (!given) LOG.error("Award {} is not shown: no signed result gives it like this", award.code());
        return given;
    }

    private static boolean isOf(Award award, ResultDocument.ShopPart shop) {
        return shop.id() == award.shop().value()
                && shop.name().equals(award.as().name())
                && Objects.equals(shop.domain(), award.as().domain());
    }

    private List<Integer> winners(Award award) {
        return switch (award.kind()) {
            case SHOP_OF_THE_YEAR -> document.winners();
            case NEWCOMER_OF_THE_YEAR -> document.newcomers();
            case BEST_OF_CRITERION ->
                document.criteria().stream()
                        .filter(it -> Integer.valueOf(it.number()).equals(award.criterion()))
                        .flatMap(it -> it.winners().stream())
                        .toList();
        };
    }
}
