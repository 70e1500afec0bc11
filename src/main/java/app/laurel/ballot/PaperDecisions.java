package app.laurel.ballot;

import app.laurel.community.FileDecision;
import app.laurel.community.FileDecisions;
import app.laurel.community.Moderator;
import app.laurel.community.ProposedAct;
import app.laurel.edition.Edition;
import java.util.HexFormat;
import java.util.Map;
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

    private final FileDecisions decisions;

    PaperDecisions(FileDecisions decisions) {
        this.decisions = decisions;
    }

    /** The decision on a file, or what it waits for. */
    FileDecision bring(Moderator by, Edition edition, BallotImportTransaction.Load load) {
        return decisions.bring(by, act(edition, load));
    }

    private static ProposedAct act(Edition edition, BallotImportTransaction.Load load) {
        var hash = HexFormat.of().formatHex(load.hash());
        var facts = Map.of(
                "year", Integer.toString(edition.year()),
                "file", hash,
                "lines", Integer.toString(load.file().lines()),
                "ballots", Integer.toString(load.file().ballots().size()));
        return new ProposedAct(PaperFileAct.NAME, edition.object() + "/file/" + hash, facts, REASON);
    }
}
