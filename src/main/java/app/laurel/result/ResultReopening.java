package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.AskOutcome;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.community.Proposal;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import app.laurel.community.TwoPersonAct;
import app.laurel.edition.Editions;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people take the signatures off a count that is not published, so that it can be counted again. What takes two to sign takes
 * two to undo: else one could keep a signed result from coming out, again and again.
 */
@Service
@Transactional(readOnly = true)
public class ResultReopening implements TwoPersonAct {
    private static final String NAME = "result.reopened";

    private final ResultKeeping keeping;
    private final SignOffStore signOffs;
    private final Editions editions;
    private final Proposals proposals;
    private final Texts texts;

    ResultReopening(ResultKeeping keeping, SignOffStore signOffs, Editions editions, Proposals proposals, Texts texts) {
        this.keeping = keeping;
        this.signOffs = signOffs;
        this.editions = editions;
        this.proposals = proposals;
        this.texts = texts;
    }

    /** Whether the signatures have to be taken off before a new count. */
    public boolean isNeeded(Moderator by, EditionId edition) {
        return keeping.isSigned(editions.get(by, edition));
    }

    /** Asks a second person to take the signatures off. */
    @Transactional
    public AskOutcome ask(Moderator by, EditionId edition, String reason) {
        editions.get(by, edition);
        return proposals.ask(by, new ProposedAct(NAME, ActOnEdition.object(edition), Map.of(), reason));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var edition = editions.get(ActOnEdition.edition(proposal));
        return texts.get(language, "result.reopen.act", edition.name().in(language));
    }

    @Override
    @Transactional
    public Optional<String> carryOut(Decision decision) {
        decision.require(NAME, decision.proposal().act().object());
        var edition = ActOnEdition.of(decision, editions);
        if (!keeping.isSigned(edition)) return Optional.of("result.reopen.none");
        signOffs.clear(edition.id());
        return Optional.empty();
    }
}
