package app.laurel.notification;

import app.laurel.base.id.EditionId;
import app.laurel.community.Community;
import app.laurel.edition.Editions;
import org.springframework.transaction.support.TransactionTemplate;

/** What a round of news does for one year and its community. */
public class NewsRounds {
    private final NewsRound round;
    private final StepNews steps;
    private final OwnerNews owners;
    private final WaitingRound waiting;
    private final Editions editions;
    private final TransactionTemplate transaction;

    NewsRounds(
            NewsRound round,
            StepNews steps,
            OwnerNews owners,
            WaitingRound waiting,
            Editions editions,
            TransactionTemplate transaction) {
        this.round = round;
        this.steps = steps;
        this.owners = owners;
        this.waiting = waiting;
        this.editions = editions;
        this.transaction = transaction;
    }

    /** Writes to everybody of all years, as the job does. */
    void write() {
        round.writeDue();
    }

    /** Notes and writes what waits for the moderators. */
    void writeToModerators(EditionId id) {
        transaction.executeWithoutResult(status -> {
            var edition = editions.get(id);
            steps.note(edition);
            if (steps.listDue().contains(edition.community())) steps.write(edition.community());
        });
    }

    /** Writes to the moderators of a community what waits at the desk, whatever the hour. */
    void writeOfTheDesk(Community community) {
        waiting.write(community);
    }

    /** Writes of the desk to the moderators of all communities in which it is morning. */
    void writeOfDesks() {
        waiting.writeDue();
    }

    /** Writes to the owners. */
    void writeToOwners(EditionId id) {
        transaction.executeWithoutResult(status -> owners.write(editions.get(id)));
    }
}
