package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.result.PublishedResult.Standing;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is public of results that were annulled, also of those that nobody can read. */
@Service
@Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
public class AnnulledResults {
    private final Results results;
    private final ResultStore store;
    private final VersionStore versions;
    private final AnnulmentStore annulments;

    AnnulledResults(Results results, ResultStore store, VersionStore versions, AnnulmentStore annulments) {
        this.results = results;
        this.store = store;
        this.versions = versions;
        this.annulments = annulments;
    }

    /**
     * The result that was annulled last, while there is no other.
     *
     * @throws ResultChangedException if what is stored is not what was signed, and nobody annulled it
     */
    public Optional<AnnulledResult> find(EditionId edition) {
        var latest = versions.listPublished(edition).stream().reduce((one, later) -> later);
        if (latest.isPresent() && results.isSound(edition, latest.get())) {
            return results.findYear(edition, latest.get())
                    .map(PublishedYear::standing)
                    .filter(it -> !it.holds())
                    .map(it -> new AnnulledResult(it, true));
        }
        var unread = annulments.find(edition, it -> latest.isEmpty() || it.covers(latest.get()));
        if (unread.isPresent()) return unread.map(it -> new AnnulledResult(standing(it), false));
        return latest.flatMap(it -> store.find(edition, it))
                .map(ResultRow::standing)
                .filter(it -> !it.holds())
                .map(it -> new AnnulledResult(it, false));
    }

    private static Standing standing(Annulment annulment) {
        return new Standing(
                annulment.version(),
                null,
                annulment.at(),
                annulment.reason(),
                annulment.by().by(),
                true);
    }
}
