package app.laurel.ballot;

import app.laurel.community.AskOutcome;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import app.laurel.edition.Edition;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people take a file of paper ballots: the first brings it and so asks, the second brings the very same file and so confirms.
 * The hash is part of what is decided, so neither can slip in another file.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperDecisions {
    private static final String REASON = "규칙에 따른 종이 투표 · paper ballots, as the rules say";

    private final Proposals proposals;

    PaperDecisions(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The decision on a file; empty while it lacks the second person. */
    Optional<Decision> find(Moderator by, Edition edition, BallotImportTransaction.Load load) {
        return proposals.findDecision(by, act(edition, load));
    }

    /** Asks for the second person. */
    AskOutcome ask(Moderator by, Edition edition, BallotImportTransaction.Load load) {
        return proposals.ask(by, act(edition, load));
    }

    private static ProposedAct act(Edition edition, BallotImportTransaction.Load load) {
        var hash = HexFormat.of().formatHex(load.hash());
        var facts = Map.of(
                "year", Integer.toString(edition.year()),
                "file", hash,
                "lines", Integer.toString(load.file().lines()),
                "ballots", Integer.toString(load.file().ballots().size()));
        return new ProposedAct(PaperFileAct.NAME, "edition/" + edition.id() + "/file/" + hash, facts, REASON);
    }
}
