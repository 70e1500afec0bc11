package app.laurel.notification;

import app.laurel.base.id.CommunityId;
import app.laurel.edition.Editions;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to moderators what waits for them and to owners what became of their shop: each year and community by itself. */
@Component
class NewsRound {
    private final StepNews steps;
    private final OwnerNews owners;
    private final Editions editions;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NewsRound(
            StepNews steps,
            OwnerNews owners,
            Editions editions,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.steps = steps;
        this.owners = owners;
        this.editions = editions;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void writeDue() {
        for (var id : editions.listUnderWay(clock.instant())) {
            attempt("step-mail", "edition/" + id, () -> steps.note(editions.get(id)));
            attempt("owner-mail", "edition/" + id, () -> owners.write(editions.get(id)));
        }
        var due = transaction.execute(status -> steps.listDue());
        for (var community : due == null ? List.<CommunityId>of() : due) {
            attempt("step-mail", "community/" + community, () -> steps.write(community));
        }
    }

    private void attempt(String work, String subject, Runnable act) {
        setbacks.attempt(new Piece(work, subject, null), () -> transaction.executeWithoutResult(status -> act.run()));
    }
}
