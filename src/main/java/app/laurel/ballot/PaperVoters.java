package app.laurel.ballot;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.BallotCsv.PaperBallot;
import app.laurel.base.UnreadableRow;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds on the roll whom a file of paper ballots names. Nobody votes by a file who could not vote without it: whoever is not on
 * the roll, or has voted online already, is a line that cannot be taken.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperVoters {
    private static final int AT_ONCE = 500;

    private final Members members;
    private final Roll roll;
    private final BallotStore ballots;
    private final TurnoutStore turnout;
    private final ApplicationEventPublisher events;

    PaperVoters(
            Members members, Roll roll, BallotStore ballots, TurnoutStore turnout, ApplicationEventPublisher events) {
        this.members = members;
        this.roll = roll;
        this.ballots = ballots;
        this.turnout = turnout;
        this.events = events;
    }

    /**
     * The ballots by category and voter, as far as nothing is noted against them.
     *
     * @param polls of the categories in the file, one or more
     */
    Map<CategoryId, SequencedMap<MemberId, Choice>> match(
            Moderator by, List<Poll> polls, List<PaperBallot> file, LineProblems problems) {
        var edition = polls.getFirst().category().edition();
        var known = onTheRoll(
                by, edition, file.stream().map(PaperBallot::voter).distinct().toList());
        var before = new HashMap<CategoryId, Before>();
        var matched = new HashMap<CategoryId, SequencedMap<MemberId, Choice>>();
        for (var poll : polls) {
            var category = poll.category().id();
            before.put(category, before(poll, voters(file, category, known)));
            matched.put(category, new LinkedHashMap<>());
        }
        for (var ballot : file) {
            var member = known.get(ballot.voter());
            var reason = member == null
                    ? "ballot.import.not-on-the-roll"
                    : requireNonNull(before.get(ballot.category())).against(member);
            if (member == null || reason != null) problems.add(ballot.line(), requireNonNull(reason), ballot.voter());
            else requireNonNull(matched.get(ballot.category())).put(member, ballot.choice());
        }
        return matched;
    }

    private static List<MemberId> voters(
            List<PaperBallot> file, CategoryId category, Map<MailAddress, MemberId> known) {
        return file.stream()
                .filter(it -> it.category().equals(category))
                .flatMap(it -> Stream.ofNullable(known.get(it.voter())))
                .toList();
    }

    private Map<MailAddress, MemberId> onTheRoll(Moderator by, Edition edition, List<MailAddress> mails) {
        var found = new HashMap<MailAddress, MemberId>();
        for (var some : blocks(mails)) {
            members.findMembers(by, some).forEach((mail, member) -> {
                if (isSettled(member, edition)) found.put(mail, member.id());
            });
        }
        return found;
    }

    /** Whether the vote is this member's for good: somebody else's spelling of an address gets none before its owner signed in. */
    private boolean isSettled(Member member, Edition edition) {
        return roll.of(member, edition) instanceof RollStatus.OnTheRoll && !member.mayGiveWay();
    }

    private Before before(Poll poll, List<MemberId> voters) {
        var before = new Before(new HashSet<>(), new HashSet<>());
        var category = poll.category().id();
        for (var some : blocks(voters)) {
            var byTag = new HashMap<VoterTag, MemberId>();
            some.forEach(it -> byTag.put(poll.key().tag(new Voter.OfMember(it)), it));
            var onPaper = turnout.onPaper(category, some);
            ballots.lock(category, byTag.keySet(), BoothGroup.Waiting.FOR_OTHERS)
                    .forEach((tag, ballot) -> {
                        var voter = byTag.get(tag);
                        if (!onPaper.contains(voter)) before.online().add(voter);
                        else if (!opens(poll, ballot)) before.changed().add(voter);
                    });
        }
        return before;
    }

    /** Whether the ballot is still what was cast; if not, only its own line cannot be taken. */
    private boolean opens(Poll poll, SealedBallot ballot) {
        var category = poll.category();
        try {
            poll.key()
                    .open(
                            ballot,
                            category.publicId(),
                            category.rules().criteria().size());
            return true;
        } catch (RuntimeException changed) {
            events.publishEvent(new UnreadableRow(
                    "ballot", category.object(), category.edition().community(), changed));
            return false;
        }
    }

    /**
     * What lies in a category's box of the voters of a file.
     *
     * @param online who cast a ballot themselves; one that was taken back counts as one, for it was their own will
     * @param changed whose ballot on paper was changed in the database
     */
    private record Before(Set<MemberId> online, Set<MemberId> changed) {
        /** Why the file's ballot of this voter cannot be taken; null if it can. */
        private @Nullable String against(MemberId voter) {
            if (online.contains(voter)) return "ballot.import.voted-online";
            return changed.contains(voter) ? "ballot.import.changed" : null;
        }
    }

    private static <T> List<List<T>> blocks(List<T> all) {
        var blocks = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            blocks.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return blocks;
    }
}
