package app.laurel.result;

import app.laurel.community.Decision;
import app.laurel.edition.Edition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what is published, whatever became of it: a result that can be read says in its own row that it holds no longer. One that
 * cannot be read is left as it was found, without a new stamp, and the annulment stands beside it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class Annulling {
    private final ResultStore store;
    private final VersionStore versions;
    private final AnnulmentStore annulments;
    private final AwardStore awards;
    private final ApplicationEventPublisher events;

    Annulling(
            ResultStore store,
            VersionStore versions,
            AnnulmentStore annulments,
            AwardStore awards,
            ApplicationEventPublisher events) {
        this.store = store;
        this.versions = versions;
        this.annulments = annulments;
        this.awards = awards;
        this.events = events;
    }

    /** Whether a result is out that cannot be read: changed, or gone although its year says that it came out. */
    boolean isLost(Edition edition) {
        try {
            return store.findStanding(edition.id()).isEmpty() && edition.publishedAt() != null;
        } catch (ResultChangedException changed) {
            return true;
        }
    }

    /** Ends the version that stands; its awards fall. False if none stands. */
    boolean annul(Edition edition, Decision decision) {
        var id = edition.id();
        if (isLost(edition)) {
            annulments.add(
                    id, new Annulment(versions.findHighest(id), decision.at(), decision.reason(), decision.act()));
        } else {
            var standing = store.findStanding(id).orElse(null);
            if (standing == null) return false;
            store.keep(id, standing.ended(decision.reason(), decision.act(), decision.at()));
        }
        // why all of the year, by their codes: what else their rows say may have been changed as well
        var codes = awards.listCodes(id);
        if (!codes.isEmpty())
            events.publishEvent(new AwardsFell(codes, decision.reason(), decision.second(), decision.at()));
        return true;
    }
}
