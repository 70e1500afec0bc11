package app.laurel.result;

import app.laurel.base.id.CategoryId;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an award that the signed document of a category gives from a row that somebody wrote. */
final class GivenAwards {
    private static final Logger LOG = LoggerFactory.getLogger(GivenAwards.class);

    private final CategoryId category;
    private final ResultDocument document;

    GivenAwards(CategoryId category, ResultDocument document) {
        this.category = category;
        this.document = document;
    }

    static GivenAwards of(ResultPart part) {
        return new GivenAwards(part.category(), ResultCodec.decode(part.count().document()));
    }

    /** Those of these awards of the category that the document gives; the others are passed over, and the log says so. */
    List<Award> only(List<Award> awards) {
        var named = AwardCategory.of(category, document.edition().category());
        return awards.stream()
                .filter(it -> it.category().id().equals(category))
                .filter(this::isGiven)
                .map(it -> it.in(named))
                .toList();
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
