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
 * Two people annul a published result: it stays readable and holds no longer, and its awards are taken back. Always possible, also
 * where what is stored is not what was signed: that stays unread.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
public class ResultAnnulment implements TwoPersonAct {
    static final String NAME = "result.annulled";

    private final Annulling annulling;
    private final Editions editions;
    private final ActsOnEdition acts;

    ResultAnnulment(Annulling annulling, Editions editions, ActsOnEdition acts) {
        this.annulling = annulling;
        this.editions = editions;
        this.acts = acts;
    }

    /** Whether a result is out that cannot be read any more, so that annulling it is all that is left to do with it here. */
    public boolean isLost(Moderator by, EditionId edition) {
        return annulling.isLost(editions.get(by, edition));
    }

    /** Asks a second person to annul the result that stands. */
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
        return acts.describe(proposal, language, "result.annul.act");
    }

    @Override
    @Transactional
    public Optional<String> carryOut(Decision decision) {
        var edition = acts.hold(decision, NAME);
        if (!annulling.annul(edition, decision)) {
            return Optional.of("result.annul.none");
        }
        editions.markAnnulled(edition.id());
        return Optional.empty();
    }
}
