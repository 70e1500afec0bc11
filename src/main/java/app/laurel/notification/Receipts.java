package app.laurel.notification;

import app.laurel.ballot.BallotCast;
import app.laurel.ballot.SavedBallot;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressee;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The receipt by mail: one for a voter who changes the ballot ten times in a row, and it says what stands when it is written. It
 * never holds a mark.
 */
@Component
class Receipts {
    static final Duration REST = Duration.ofMinutes(2);
    static final Duration LATEST = Duration.ofMinutes(10);
    private static final int AT_ONCE = 100;

    private final ReceiptStore store;
    private final Outbox outbox;
    private final Letters letters;
    private final VotingBooth booth;
    private final Editions editions;
    private final Communities communities;
    private final Members members;
    private final Addressees addressees;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Occasion occasion;
    private final Clock clock;

    /** Twelve: a receipt says what seven modules know of one vote, and is written in a transaction of its own. */
    Receipts(
            ReceiptStore store,
            Outbox outbox,
            Letters letters,
            VotingBooth booth,
            Editions editions,
            Communities communities,
            Members members,
            Addressees addressees,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Occasion occasion,
            Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.letters = letters;
        this.booth = booth;
        this.editions = editions;
        this.communities = communities;
        this.members = members;
        this.addressees = addressees;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.occasion = occasion;
        this.clock = clock;
    }

    /** In the transaction of the cast: no ballot without its receipt. */
    @EventListener
    void awaitRest(BallotCast cast) {
        if (occasion.isInThePast()) return;
        store.await(
                cast.edition(), cast.member(), cast.at().plus(REST), cast.at().plus(LATEST));
    }

    /** Writes it once more, at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void again(EditionId edition, MemberId member) {
        store.await(edition, member, clock.instant(), clock.instant());
    }

    /** Writes the receipts of those who have rested, each in a transaction of its own. */
    void writeDue() {
        var due = transaction.execute(status -> store.due(clock.instant(), AT_ONCE));
        for (var each : due == null ? List.<ReceiptStore.Due>of() : due) {
            try {
                transaction.executeWithoutResult(status -> write(each));
            } catch (RuntimeException failed) {
                putOff(each, failed);
            }
        }
    }

    /** It goes to the end of the queue, so that a hundred of its kind do not keep the others waiting. */
    private void putOff(ReceiptStore.Due due, RuntimeException failed) {
        setbacks.setAside(new Piece("receipt", "edition/" + due.edition(), null), failed);
        transaction.executeWithoutResult(
                status -> store.putOff(due, clock.instant().plus(LATEST)));
    }

    private void write(ReceiptStore.Due due) {
        if (!store.take(due, clock.instant())) return;
        var to = addressees.find(due.member()).orElse(null);
        if (to == null) return;
        var edition = editions.get(due.edition());
        var community = communities.get(edition.community());
        var kept = booth.savedBallot(
                members.member(to.account(), community.id()), edition.only().id());
        outbox.post(
                letters.mail(to, letter(to, community, edition, kept)),
                new Errand(MailKind.RECEIPT, community.id(), to.account(), edition.id(), null));
    }

    private Letter letter(Addressee to, Community community, Edition edition, SavedBallot kept) {
        var language = Letters.of(to, community);
        var cast = kept.cast();
        var link = letters.address(Links.absolute(Links.votes()));
        var closes = closes(edition, language);
        var name = edition.name().in(language);
        if (cast == null) {
            var back = letters.address(Links.absolute(Links.vote(community.slug(), edition.year())));
            return new Letter(
                    letters.texts(), language, "notification.withdrawn", back, null, null, List.of(name, closes));
        }
        var minimum = booth.minimumShops(edition.only());
        var counts = cast.answers().ratedInFull() >= minimum;
        var at = Moments.deadline(cast.at(), edition.schedule().zone(), language);
        var key = "notification.receipt" + (counts ? "" : "-short");
        return new Letter(
                letters.texts(), language, key, link, cast.number(), null, List.of(name, closes, at, minimum));
    }

    private String closes(Edition edition, Language language) {
        return Moments.deadline(
                edition.schedule().votingCloses(), edition.schedule().zone(), language);
    }
}
