package app.laurel.result;

import app.laurel.community.Decision;
import app.laurel.edition.Edition;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what is published, whatever became of it. The annulment stands beside the result, and so outlasts a row that is put back; a row
 * that can be read says it as well. One that cannot is left as it was found, without a new stamp.
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
        var lost = isLost(edition);
        var standing = lost ? Optional.<ResultRow>empty() : store.findStanding(id);
        if (!lost && standing.isEmpty()) return false;
        var highest =
                Math.max(1, versions.findHighest(id)); // why 1: what came out had a number, whatever is stored of it
        annulments.add(id, new Annulment(highest, decision.at(), decision.reason(), decision.act()));
        standing.ifPresent(it -> store.keep(id, it.ended(decision.reason(), decision.act(), decision.at())));
        // why all of the year, by their codes: what else their rows say may have been changed as well
        var codes = awards.listCodes(id);
        if (!codes.isEmpty())
            events.publishEvent(new AwardsFell(codes, decision.reason(), decision.second(), decision.at()));
        events.publishEvent(new ResultAnnulled(id, decision.at()));
        return true;
    }
}
