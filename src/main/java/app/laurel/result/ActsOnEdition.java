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
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the acts of two people on an edition's result share: how they are asked for, described, and tied to the edition. */
@Component
@Transactional(readOnly = true)
class ActsOnEdition {
    private static final String OBJECT = "edition/";

    private final Editions editions;
    private final Proposals proposals;
    private final Texts texts;

    ActsOnEdition(Editions editions, Proposals proposals, Texts texts) {
        this.editions = editions;
        this.proposals = proposals;
        this.texts = texts;
    }

    static String object(EditionId edition) {
        return OBJECT + edition;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    AskOutcome ask(Moderator by, String name, EditionId edition, Map<String, String> facts, String reason) {
        editions.get(by, edition);
        return proposals.ask(by, new ProposedAct(name, object(edition), facts, reason));
    }

    /** The sentence of this key, whose argument is the edition's name. */
    String describe(Proposal proposal, Language language, String key) {
        return texts.get(language, key, edition(proposal).name().in(language));
    }

    Edition edition(Proposal proposal) {
        return editions.get(id(proposal));
    }

    /** The edition that was decided on, locked; refuses a decision on another act or by another community. */
    @Transactional(propagation = Propagation.MANDATORY)
    Edition hold(Decision decision, String name) {
        decision.require(name, decision.proposal().act().object());
        var edition = editions.hold(id(decision.proposal()));
        if (!edition.community().equals(decision.community())) {
            throw new IllegalArgumentException("got a decision on another community's year");
        }
        return edition;
    }

    private static EditionId id(Proposal proposal) {
        return new EditionId(Integer.parseInt(proposal.act().object().substring(OBJECT.length())));
    }
}
