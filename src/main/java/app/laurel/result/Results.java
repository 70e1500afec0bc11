package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published results and the awards they gave: all of it public, and nothing of a result that is not. */
@Service
@Transactional(readOnly = true)
public class Results {
    private final ResultStore store;
    private final AwardStore awards;

    Results(ResultStore store, AwardStore awards) {
        this.store = store;
        this.awards = awards;
    }

    /** The result of an edition, once it is published. */
    public Optional<PublishedResult> findPublished(EditionId edition) {
        return store.find(edition)
                .flatMap(row -> Optional.ofNullable(row.publishedAt())
                        .map(at -> new PublishedResult(
                                ResultForm.decode(row.document()),
                                row.document(),
                                store.signOffs(edition, row.hash()),
                                awards.list(edition),
                                at)));
    }

    /** The awards of an edition, the shop of the year first; none before the result is published. */
    public List<Award> listAwards(EditionId edition) {
        return awards.list(edition);
    }

    /** The awards of a shop, the latest year first. */
    public List<Award> listAwardsOf(ShopId shop) {
        return awards.list(shop);
    }

    /** The award of a code. */
    public Optional<Award> findAward(AwardCode code) {
        return awards.find(code);
    }
}
