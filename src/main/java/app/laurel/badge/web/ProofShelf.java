package app.laurel.badge.web;

import app.laurel.badge.Ratings;
import app.laurel.badge.WornAward;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import app.laurel.shop.Rename;
import app.laurel.shop.Renames;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of each award, read once and kept until something that is shown changes. */
@Component
class ProofShelf {
    private static final int AWARDS = 20_000;

    private final Shelf<AwardCode, ProofFacts> facts;
    private final Results results;
    private final Renames renames;

    ProofShelf(Shelves shelves, Results results, Renames renames) {
        this.facts = shelves.of(AWARDS);
        this.results = results;
        this.renames = renames;
    }

    ProofFacts get(WornAward worn) {
        return facts.get(worn.award().code(), () -> new ProofFacts(ratings(worn), renames(worn)));
    }

    /** As {@link BadgeShelf#isSure}, of what is known besides. */
    boolean isSure(AwardCode code) {
        return facts.find(code) != null;
    }

    private Ratings ratings(WornAward worn) {
        return results.findPublished(worn.award().category().id())
                .map(it -> Ratings.of(it.document(), worn))
                .orElse(Ratings.NONE);
    }

    /** The name that was signed is the one that the rules were fixed with. */
    private List<Rename> renames(WornAward worn) {
        var frozen = worn.edition().frozen();
        return renames.list(worn.shop(), frozen == null ? worn.award().issuedAt() : frozen.frozenAt());
    }
}
