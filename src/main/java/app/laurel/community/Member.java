package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The proof that an account belongs to a community today; only {@link Members} makes it, after asking the database.
 *
 * @see "src/docs/decisions/capabilities.md"
 */
public final class Member {
    private final MemberId id;
    private final AccountId account;
    private final CommunityId community;
    private final LocalDate joinedOn;
    private final JoinHistory history;
    private final Map<MemberId, JoinHistory> others;

    /** @param others memberships here that ever were of the same person, under other addresses */
    Member(
            MemberId id,
            AccountId account,
            CommunityId community,
            LocalDate joinedOn,
            JoinHistory history,
            Map<MemberId, JoinHistory> others) {
        this.id = id;
        this.account = account;
        this.community = community;
        this.joinedOn = joinedOn;
        this.history = history;
        this.others = Map.copyOf(others);
    }

    /** The membership. */
    public MemberId id() {
        return id;
    }

    /** Who is a member. */
    public AccountId account() {
        return account;
    }

    /** The one community that this proof speaks of. */
    public CommunityId community() {
        return community;
    }

    /** The day from which the member counts as one. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /**
     * Since when the member belonged, as it was known at a moment; empty if nothing was written down by then, or the membership had
     * ended. What is written down later never changes the answer.
     */
    public Optional<LocalDate> joinedAsKnownAt(Instant moment) {
        return history.at(moment).map(WrittenJoin::joinedOn);
    }

    /** Whether the membership lasted, as it was known at a moment. */
    public boolean belongedAsKnownAt(Instant moment) {
        return history.at(moment).isPresent();
    }

    /**
     * Whether another membership stands for the same person on a roll: of several that could, the one whose holder signed in first does, and while
     * nobody signed in under any, the first that was made. So an address that somebody else wrote down takes nothing from whoever proved one,
     * and nobody who could vote ever comes to stand behind another.
     *
     * @param written until when a membership had to be written down
     * @param frozen when the roll was; who is the same person is asked then
     */
    public boolean isStoodForAt(Instant written, Instant frozen, LocalDate joinedBy) {
        var own = history.at(frozen);
        return own.isPresent()
                && others.entrySet().stream()
                        .filter(this::comesBefore)
                        .map(Map.Entry::getValue)
                        .filter(it -> it.at(written, joinedBy).isPresent())
                        .flatMap(it -> it.at(frozen).stream())
                        .anyMatch(own.get()::isSamePersonAs);
    }

    private boolean comesBefore(Map.Entry<MemberId, JoinHistory> other) {
        if (other.getValue().isProvedBefore(history)) return true;
        return !history.isProvedBefore(other.getValue()) && other.getKey().value() < id.value();
    }

    /** Whether another membership of the same person may yet come to stand for it, as nobody has proved to be behind this one. */
    public boolean mayGiveWay() {
        return history.provedAt() == null && !others.isEmpty();
    }

    /** This membership and those here that ever were of the same person, under other addresses. */
    public Set<MemberId> ofSamePerson() {
        var all = new HashSet<>(others.keySet());
        all.add(id);
        return all;
    }

    /** When the join date that holds now was written down. */
    public Instant joinWrittenAt() {
        return history.writtenAt();
    }
}
