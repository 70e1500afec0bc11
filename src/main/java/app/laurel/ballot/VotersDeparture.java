package app.laurel.ballot;

import app.laurel.base.id.MemberId;
import app.laurel.edition.Category;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a member's vote in one category when the member goes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VotersDeparture {
    private final Polls polls;
    private final VotersRows rows;
    private final Drafts drafts;
    private final BallotBox box;
    private final TurnoutStore turnout;
    private final Clock clock;

    VotersDeparture(Polls polls, VotersRows rows, Drafts drafts, BallotBox box, TurnoutStore turnout, Clock clock) {
        this.polls = polls;
        this.rows = rows;
        this.drafts = drafts;
        this.box = box;
        this.turnout = turnout;
        this.clock = clock;
    }

    /**
     * Leaves nothing of a member who goes: while ballots are taken, the ballot is taken back, and the draft emptied, but not removed:
     * a cast that is on its way, and asks no more who is a member, meets a version that nobody can have seen.
     */
    void forget(MemberId member, Category category) {
        var now = clock.instant();
        var isOn = category.takesVotesAt(now) || category.takesVotesAt(now.minus(Poll.GRACE));
        var poll = isOn ? polls.open(category).orElse(null) : null;
        if (poll == null || !poll.takesBallotsAt(now)) {
            drafts.remove(category.id(), member);
            return;
        }
        var tag = poll.key().tag(new Voter.OfMember(member));
        var locked = rows.lock(category.id(), tag);
        if (locked.ballot().isPresent()) {
            box.cast(poll, tag, locked.ballot(), Answers.NONE.choice(poll.criteria()));
            turnout.withdrew(category.id(), List.of(member));
        }
        drafts.empty(poll, tag, Drafts.open(category, poll.key(), tag, locked));
    }
}
