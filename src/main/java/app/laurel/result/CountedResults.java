package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is counted of a year, as far as it is, for one moderator, published or not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountedResults {
    private final ResultStore store;
    private final CountedParts parts;
    private final SignOffStore signOffs;
    private final Signers signers;
    private final Editions editions;
    private final Clock clock;

    CountedResults(
            ResultStore store,
            CountedParts parts,
            SignOffStore signOffs,
            Signers signers,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.signOffs = signOffs;
        this.signers = signers;
        this.editions = editions;
        this.clock = clock;
    }

    Optional<CountedResult> find(Moderator by, EditionId id) {
        var edition = editions.get(by, id);
        return store.find(id).map(row -> counted(by, edition, row));
    }

    /** The categories that are still to be counted before the year can be signed. */
    List<Category> listMissing(Moderator by, EditionId id) {
        return parts.listMissing(editions.get(by, id));
    }

    private CountedResult counted(Moderator by, Edition edition, ResultRow row) {
        var id = edition.id();
        var signed = signOffs.list(id, row.hash());
        return new CountedResult(
                row.parts().stream()
                        .map(it -> CountedPart.of(edition.category(it.category()), it))
                        .toList(),
                row.signed().hasEveryCount(),
                row.hash(),
                signers.name(id, row.hash(), signed),
                isSignedBy(by, signed),
                signers.name(by, id, row.hash(), clock.instant()),
                row.releaseAt(),
                row.publishedAt());
    }

    private static boolean isSignedBy(Moderator by, List<SignOff> signOffs) {
        return signOffs.stream().anyMatch(it -> it.by().equals(by.account()));
    }
}
