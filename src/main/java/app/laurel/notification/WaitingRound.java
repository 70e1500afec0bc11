package app.laurel.notification;

import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has each moderator looked after once a day, from nine in the morning where the community lives: each person by itself. */
@Component
class WaitingRound {
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private final WaitingMail mail;
    private final Communities communities;
    private final Moderators moderators;
    private final Accounts accounts;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Seven: each community's moderators are found, and each is a piece of the work. */
    WaitingRound(
            WaitingMail mail,
            Communities communities,
            Moderators moderators,
            Accounts accounts,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.mail = mail;
        this.communities = communities;
        this.moderators = moderators;
        this.accounts = accounts;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void writeDue() {
        for (var community : communities.list()) {
            if (!LocalTime.ofInstant(clock.instant(), community.zone()).isBefore(MORNING)) write(community);
        }
    }

    /** To the moderators of one community. */
    void write(Community community) {
        var inOffice = moderators.listInOffice(community.id()).stream()
                .map(ModeratorInOffice::account)
                .toList();
        for (var to : accounts.list(inOffice).values()) {
            setbacks.attempt(
                    new Piece("waiting-mail", "account/" + to.id(), community.id()),
                    () -> transaction.executeWithoutResult(status -> mail.write(community, to)));
        }
    }
}
