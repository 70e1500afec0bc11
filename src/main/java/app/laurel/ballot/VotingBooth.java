package app.laurel.ballot;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Refusal;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a member fills in a ballot, casts it, changes it and takes it back. Drafts are sealed like ballots and replaced version by
 * version, so that two devices never overwrite each other unseen; one voter's casts wait for each other, so that there is only
 * ever one ballot.
 *
 * @see "src/docs/decisions/no-marks-for-moderators.md"
 */
@Service
@Transactional(readOnly = true)
public class VotingBooth {
    private final CategoryKeys keys;
    private final Drafts drafts;
    private final BoothQueue queue;
    private final Editions editions;
    private final Shortlists shortlists;
    private final OwnShops ownShops;
    private final Roll roll;
    private final Clock clock;

    /** Eight: what a vote depends on is asked here once, so that nothing behind the booth asks again. */
    VotingBooth(
            CategoryKeys keys,
            Drafts drafts,
            BoothQueue queue,
            Editions editions,
            Shortlists shortlists,
            OwnShops ownShops,
            Roll roll,
            Clock clock) {
        this.keys = keys;
        this.drafts = drafts;
        this.queue = queue;
        this.editions = editions;
        this.shortlists = shortlists;
        this.ownShops = ownShops;
        this.roll = roll;
        this.clock = clock;
    }

    /**
     * The member's ballot: the shops in an order of the member's own and what is kept. Empty where the category has no list yet, or
     * its key is destroyed.
     *
     * @throws AccessDeniedException if the category is another community's
     */
    @Transactional
    public Optional<VotersBallot> open(Member member, CategoryId id) {
        var category = editions.category(member, id);
        var shops = shortlists.fixed(category);
        if (shops.isEmpty()) return Optional.empty();
        return keys.hold(id).map(held -> {
            var tag = held.key().tag(new Voter.OfMember(member.id()));
            return new VotersBallot(
                    tag.localName(),
                    tag.inOwnOrder(shops),
                    ownShops.of(member, category, shops),
                    drafts.read(category, held.key(), tag).kept());
        });
    }

    /** Why {@link #open} found no ballot: voting is over for good, or nothing, where there is no list. */
    Optional<Refusal> over(Category category) {
        return shortlists.fixed(category).isEmpty()
                ? Optional.empty()
                : Optional.of(VotingNotOpen.of(category.edition()));
    }

    /** What stands in the way of this member's vote now; empty if nothing does. */
    public Optional<Refusal> refusal(Member member, CategoryId id) {
        var category = editions.category(member, id);
        return Optional.ofNullable(
                category.takesVotesAt(clock.instant())
                        ? notOnTheRoll(member, category)
                        : VotingNotOpen.of(category.edition()));
    }

    /** Whether nobody can tell any more which ballot was whose, because the key is destroyed. */
    public boolean isForgotten(Category category) {
        return keys.find(category.id()).isEmpty();
    }

    /** How many shops a ballot must rate in full to count, once the list is fixed. */
    public int minimumShops(Category category) {
        return category.rules().minimumOf(shortlists.fixed(category).size());
    }

    /** What is kept of the member's ballot, for pages that only show it; nothing once the key is destroyed. */
    public SavedBallot savedBallot(Member member, CategoryId id) {
        var category = editions.category(member, id);
        return keys.find(id)
                .map(key -> drafts.read(category, key, key.tag(new Voter.OfMember(member.id())))
                        .kept())
                .orElse(SavedBallot.EMPTY);
    }

    /**
     * Keeps the answers without casting them, if the draft is still at this version.
     *
     * @param tryId names this try: the same again gives the same answer
     * @throws AccessDeniedException if the category is another community's
     * @throws IllegalArgumentException if the answers have not as many marks as there are criteria, or the id is none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public BoothOutcome save(Member member, CategoryId id, int version, String tryId, Answers answers) {
        return queue.run(new BoothTry(member, id, BoothTry.Act.SAVE, version, tryId, answers));
    }

    /**
     * Casts these answers, or casts them again; until {@link Poll#GRACE} after the close for what was on its way. Blank
     * answers take the ballot back. What other voters send in the same moment is committed with it; whoever calls in a transaction
     * has it cast there, alone.
     *
     * @param version that the voter saw; a newer one from elsewhere is answered, not overwritten
     * @param tryId names this try: the same again gives the same answer
     * @throws AccessDeniedException if the category is another community's
     * @throws IllegalArgumentException if the answers do not fit the ballot paper, or the id was used for other answers
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public BoothOutcome cast(Member member, CategoryId id, int version, String tryId, Answers answers) {
        return queue.run(new BoothTry(member, id, BoothTry.Act.CAST, version, tryId, answers));
    }

    /** Takes the ballot back; the answers stay as a draft. Otherwise as {@link #cast}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public BoothOutcome withdraw(Member member, CategoryId id, int version, String tryId) {
        return queue.run(new BoothTry(member, id, BoothTry.Act.WITHDRAW, version, tryId, Answers.NONE));
    }

    private @Nullable NotOnTheRoll notOnTheRoll(Member member, Category category) {
        return NotOnTheRoll.of(roll.of(member, category.edition()), category.edition());
    }

    /**
     * What a voter is given to fill in.
     *
     * @param localName names this voter's copy on a device; says nothing of the member
     * @param shops in this voter's own order, the same each time
     * @param own those of them that the voter speaks for or works for: marks for them are not counted
     */
    public record VotersBallot(
            String localName, List<ShortlistedShop> shops, List<ShortlistedShop> own, SavedBallot kept) {}
}
