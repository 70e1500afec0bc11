package app.laurel.demonstration;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BoothOutcome;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.demonstration.Story.StoryShop;
import app.laurel.edition.Milestone;
import app.laurel.nomination.Shortlists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets invented members vote: each casts in the booth as everybody does, at a moment of their own. */
@Component
class BallotSeeding {
    private static final int AT_ONCE = 50;

    private final VotingBooth booth;
    private final BallotBox box;
    private final Members members;
    private final Shortlists shortlists;
    private final TransactionTemplate transaction;

    BallotSeeding(
            VotingBooth booth, BallotBox box, Members members, Shortlists shortlists, TransactionTemplate transaction) {
        this.booth = booth;
        this.box = box;
        this.members = members;
        this.shortlists = shortlists;
        this.transaction = transaction;
    }

    /** Casts the ballots of all voters so far in a category. The member whose seat a visitor can take has voted only in years that are over. */
    void seed(CategoryStory told, Story.StoryYear year, Crew crew, Timeline time) {
        if (!box.canBeRead(told.id())) return; // its appeals are over: everybody voted, and the key is destroyed
        var listed = listed(told, time);
        var voters = voters(year, crew, time, told.opinions());
        for (var from = 0; from < voters.size(); from += AT_ONCE) {
            var first = from;
            var end = Math.min(from + AT_ONCE, voters.size());
            transaction.executeWithoutResult(status -> {
                for (var at = first; at < end; at++) {
                    var voter = voters.get(at);
                    var moment = time.between(Milestone.VOTING_OPENS, Milestone.VOTING_CLOSES, at, voters.size());
                    time.runAt(moment, () -> cast(told, crew, voter, listed));
                }
            });
        }
    }

    private static List<Voter> voters(Story.StoryYear year, Crew crew, Timeline time, Opinions opinions) {
        var voters = new ArrayList<Voter>();
        for (var number = 0; number < crew.voters().size(); number++) {
            if (opinions.votes(number, year.turnout()))
                voters.add(new Voter(number, crew.voters().get(number)));
        }
        if (time.hasCome(Milestone.VOTING_CLOSES))
            voters.add(new Voter(crew.voters().size(), crew.member()));
        return voters;
    }

    private Map<Integer, StoryShop> listed(CategoryStory told, Timeline time) {
        var listed = new TreeMap<Integer, StoryShop>();
        time.runAt(
                time.at(Milestone.VOTING_OPENS),
                () -> shortlists
                        .fixed(told.category())
                        .forEach(it -> listed.put(
                                it.number(),
                                told.story().shop(String.valueOf(it.shop().domain())))));
        return listed;
    }

    private void cast(CategoryStory told, Crew crew, Voter voter, Map<Integer, StoryShop> listed) {
        var member = members.member(voter.account(), crew.community().id());
        var answers = told.opinions().answers(voter.number(), listed);
        var outcome = booth.cast(member, told.id(), 0, "told-" + voter.number(), answers);
        if (outcome instanceof BoothOutcome.Saved) return;
        throw new IllegalStateException("got " + outcome + ", want a ballot that is taken");
    }

    /** One member by number. */
    private record Voter(int number, AccountId account) {}
}
