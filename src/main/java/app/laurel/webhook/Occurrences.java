package app.laurel.webhook;

import app.laurel.badge.BadgeChanged;
import app.laurel.base.id.EditionId;
import app.laurel.base.occasion.Occasion;
import app.laurel.community.Communities;
import app.laurel.edition.Editions;
import app.laurel.result.ResultAnnulled;
import app.laurel.result.ResultPublished;
import app.laurel.result.Results;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears what becomes public or changes, and has it delivered. News are written in the transaction of the act, behind a savepoint: no
 * fault of theirs keeps a result from coming out or a badge from being revoked.
 */
@Component
class Occurrences {
    private final NewsOutbox outbox;
    private final News news;
    private final Editions editions;
    private final Communities communities;
    private final Results results;
    private final Occasion occasion;
    private final Setbacks setbacks;
    private final TransactionTemplate savepoint;

    /** Eight: an act is told in the words of its year and community, and set aside where that fails. */
    Occurrences(
            NewsOutbox outbox,
            News news,
            Editions editions,
            Communities communities,
            Results results,
            Occasion occasion,
            Setbacks setbacks,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.news = news;
        this.editions = editions;
        this.communities = communities;
        this.results = results;
        this.occasion = occasion;
        this.setbacks = setbacks;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** In the transaction that publishes, as all that follow are in that of their act. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ResultPublished published) {
        attempt("edition/" + published.edition(), () -> {
            var isFirst = results.listVersions(published.edition()).size() < 2;
            post(isFirst ? Event.RESULT_PUBLISHED : Event.RESULT_REPLACED, published.edition(), published.at());
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ResultAnnulled annulled) {
        attempt("edition/" + annulled.edition(), () -> post(Event.RESULT_ANNULLED, annulled.edition(), annulled.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BadgeChanged changed) {
        attempt("award/" + changed.code(), () -> post(changed));
    }

    private void attempt(String subject, Runnable act) {
        if (occasion.isInThePast()) return;
        try {
            savepoint.executeWithoutResult(status -> act.run());
        } catch (RuntimeException failure) {
            setbacks.setAside(new Piece("webhook", subject, null), failure);
        }
    }

    private void post(BadgeChanged changed) {
        var edition = results.findYear(changed.code()).map(editions::get).orElse(null);
        if (edition == null) return;
        outbox.post(edition.community(), event(changed), changed.at(), () -> {
            var award = results.findAward(changed.code()).orElse(null);
            return news.of(communities.get(edition.community()), edition, changed, award);
        });
    }

    private static Event event(BadgeChanged changed) {
        return switch (changed.state()) {
            case REVOKED -> Event.AWARD_REVOKED;
            case DECLINED -> Event.AWARD_DECLINED;
            case SUSPENDED -> Event.AWARD_SUSPENDED;
            case ACTIVE, EXPIRED, NOT_VALID_HERE -> Event.AWARD_RESTORED;
        };
    }

    private void post(Event event, EditionId id, Instant at) {
        var edition = editions.get(id);
        outbox.post(edition.community(), event, at, () -> {
            var community = communities.get(edition.community());
            var data = news.of(community, edition);
            if (event != Event.RESULT_ANNULLED)
                data.put("awards", news.awards(community, edition, results.listAwards(id)));
            return data;
        });
    }
}
