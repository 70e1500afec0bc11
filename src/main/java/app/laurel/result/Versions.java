package app.laurel.result;

import static java.util.Objects.requireNonNull;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.edition.Edition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one version of a result take the place of another, with the awards of each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versions {
    private final ResultStore store;
    private final SignOffStore signOffs;
    private final CorrectionStore corrections;
    private final AnnulmentStore annulments;
    private final AwardStore awards;
    private final Awarding awarding;
    private final ApplicationEventPublisher events;

    /** Seven: a version takes signatures, corrections and awards along, follows an annulment, and what fell is made known. */
    Versions(
            ResultStore store,
            SignOffStore signOffs,
            CorrectionStore corrections,
            AnnulmentStore annulments,
            AwardStore awards,
            Awarding awarding,
            ApplicationEventPublisher events) {
        this.store = store;
        this.signOffs = signOffs;
        this.corrections = corrections;
        this.annulments = annulments;
        this.awards = awards;
        this.awarding = awarding;
        this.events = events;
    }

    /** Publishes a version; the one that stood holds no longer, and its awards stand only where this one gives them too. */
    void replace(Edition edition, ResultRow row, Instant now) {
        var id = edition.id();
        var correction = corrections.find(id).orElse(null);
        var before = store.findStanding(id).orElse(null);
        var given = before == null ? List.<Award>of() : awards.list(id, before.version());
        var reason = correction == null ? reasonBefore(id, row) : correction.reason();
        var signed = signOffs.list(id, row.hash());
        if (before != null) store.keep(id, ended(before, correction, now));
        store.keep(id, row.published(signed.size(), reason, now));
        corrections.remove(id);
        var fallen = awarding.give(edition, row, given, now);
        fell(fallen, String.valueOf(reason), signed.getFirst().by(), now);
    }

    /** The version that stood, as two people ended it after it was published. */
    private static ResultRow ended(ResultRow before, @Nullable Correction correction, Instant now) {
        if (correction == null || isOlder(correction, before)) {
            throw new ResultChangedException("got no decision by which version %d ends".formatted(before.version()));
        }
        return before.ended(correction.reason(), correction.decided(), now);
    }

    private static boolean isOlder(Correction correction, ResultRow published) {
        var decidedAt = correction.decided().by().getLast().at();
        return decidedAt.isBefore(requireNonNull(published.publishedAt()));
    }

    /** Why there is another version after one that was annulled. */
    private @Nullable String reasonBefore(EditionId id, ResultRow row) {
        var before = row.version() - 1;
        return annulments
                .find(id, before)
                .map(Annulment::reason)
                .or(() -> store.find(id, before).map(ResultRow::endReason))
                .orElse(null);
    }

    private void fell(List<Award> fallen, String reason, AccountId by, Instant now) {
        if (fallen.isEmpty()) return;
        events.publishEvent(new AwardsFell(fallen.stream().map(Award::code).toList(), reason, by, now));
    }
}
