package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.community.Communities;
import app.laurel.community.Signature;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.AnnulledResult;
import app.laurel.result.AnnulledResults;
import app.laurel.result.PublishedResult.Standing;
import app.laurel.result.ResultChangedException;
import app.laurel.result.Results;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Badges that were taken back and whose award cannot be read any more: grey, rather than gone from the storefronts that wear them. */
@Service
@Transactional(readOnly = true)
public class TakenBackAwards {
    private final Results results;
    private final AnnulledResults annulled;
    private final BadgeChanges changes;
    private final Editions editions;
    private final Communities communities;

    TakenBackAwards(
            Results results,
            AnnulledResults annulled,
            BadgeChanges changes,
            Editions editions,
            Communities communities) {
        this.results = results;
        this.annulled = annulled;
        this.changes = changes;
        this.editions = editions;
        this.communities = communities;
    }

    /** What is left of the award of a code that {@link Badges#find} does not find. */
    public Optional<TakenBack> find(AwardCode code) {
        return results.findYear(code).map(editions::get).flatMap(edition -> {
            var change = changes.of(edition.community(), code);
            if (!change.isRevocation()) return Optional.empty();
            var community = communities.get(edition.community());
            return Optional.of(
                    new TakenBack(code, community, edition, change.reason(), change.at(), by(edition, change)));
        });
    }

    /** Where it was taken back with its result, both who annulled that: the badge keeps only one. */
    private List<Signature> by(Edition edition, BadgeChange change) {
        try {
            return annulled.find(edition.id())
                    .map(AnnulledResult::standing)
                    .filter(it -> Objects.equals(it.endedAt(), change.at()))
                    .map(Standing::endedBy)
                    .orElse(change.by());
        } catch (ResultChangedException nobodyAnnulled) {
            return change.by();
        }
    }
}
