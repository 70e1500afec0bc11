package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    private final List<WrittenJoin> joins;

    Member(MemberId id, AccountId account, CommunityId community, LocalDate joinedOn, List<WrittenJoin> joins) {
        this.id = id;
        this.account = account;
        this.community = community;
        this.joinedOn = joinedOn;
        this.joins = List.copyOf(joins);
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
     * Since when the member belonged, as it was known at a moment; empty if nothing was written down by then. What is written down
     * later never changes the answer.
     */
    public Optional<LocalDate> joinedAsKnownAt(Instant moment) {
        return joins.reversed().stream()
                .filter(it -> !it.writtenAt().isAfter(moment))
                .findFirst()
                .map(WrittenJoin::joinedOn);
    }

    /** When the join date that holds now was written down. */
    public Instant joinWrittenAt() {
        return joins.getLast().writtenAt();
    }

    /** A join date, and when it was written down; a member has them in the order of writing. */
    record WrittenJoin(LocalDate joinedOn, Instant writtenAt) {}
}
