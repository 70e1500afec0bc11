package app.laurel.notification;

import app.laurel.ballot.BallotsCast;
import app.laurel.ballot.Participations;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.base.occasion.Occasion;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The receipt by mail: one for a voter who changes the ballot ten times in a row or casts those of several
 * categories, and it says what stands when it is written. It
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
    private final Participations participations;
    private final ReceiptWords words;
    private final Editions editions;
    private final Communities communities;
    private final Members members;
    private final Addressees addressees;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Occasion occasion;
    private final Clock clock;

    /** Fourteen: a receipt says what seven modules know of one vote, and is written in a transaction of its own. */
    Receipts(
            ReceiptStore store,
            Outbox outbox,
            Letters letters,
            VotingBooth booth,
            Participations participations,
            ReceiptWords words,
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
        this.participations = participations;
        this.words = words;
        this.editions = editions;
        this.communities = communities;
        this.members = members;
        this.addressees = addressees;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.occasion = occasion;
        this.clock = clock;
    }

    /** In the transaction of the casts: no ballot without its receipt. */
    @EventListener
    void awaitRest(BallotsCast cast) {
        if (occasion.isInThePast()) return;
        store.await(
                cast.edition(), cast.members(), cast.at().plus(REST), cast.at().plus(LATEST));
    }

    /** Writes it once more, at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void again(EditionId edition, MemberId member) {
        store.await(edition, List.of(member), clock.instant(), clock.instant());
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
        var member = members.member(to.account(), community.id());
        outbox.post(
                letters.mail(to, words.letter(to, community, edition, kept(edition, member))),
                new Errand(MailKind.RECEIPT, community.id(), to.account(), edition.id(), null));
    }

    /** What lies in the boxes of a year for a member, in the order of the rules; of several only those with a ballot. */
    private List<ReceiptWords.Kept> kept(Edition edition, Member member) {
        var ids = edition.categoryIds();
        var voted = edition.hasSeveral()
                ? participations.voted(ids, List.of(member.id())).getOrDefault(member.id(), Set.of())
                : Set.copyOf(ids);
        return edition.categories().stream()
                .filter(it -> voted.contains(it.id()))
                .flatMap(it -> Stream.ofNullable(
                                booth.savedBallot(member, it.id()).cast())
                        .map(cast -> new ReceiptWords.Kept(it, cast, booth.minimumShops(it))))
                .toList();
    }
}
