package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.community.Proposal;
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
    private final ActsOnEdition acts;

    ResultReopening(ResultKeeping keeping, SignOffStore signOffs, Editions editions, ActsOnEdition acts) {
        this.keeping = keeping;
        this.signOffs = signOffs;
        this.editions = editions;
        this.acts = acts;
    }

    /** Whether the signatures have to be taken off before a new count. */
    public boolean isNeeded(Moderator by, EditionId edition) {
        return keeping.isSigned(editions.get(by, edition));
    }

    /** Asks a second person to take the signatures off. */
    @Transactional
    public AskOutcome ask(Moderator by, EditionId edition, String reason) {
        return acts.ask(by, NAME, edition, Map.of(), reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        return acts.describe(proposal, language, "result.reopen.act");
    }

    @Override
    @Transactional
    public Optional<String> carryOut(Decision decision) {
        var edition = acts.hold(decision, NAME);
        if (!keeping.isSigned(edition)) return Optional.of("result.reopen.none");
        signOffs.clear(edition.id());
        return Optional.empty();
    }
}
