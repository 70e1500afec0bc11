package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;

/** How an act of two names the edition that it is on. */
final class ActOnEdition {
    private static final String OBJECT = "edition/";

    private ActOnEdition() {}

    static String object(EditionId edition) {
        return OBJECT + edition;
    }

    static EditionId edition(Proposal proposal) {
        return new EditionId(Integer.parseInt(proposal.act().object().substring(OBJECT.length())));
    }

    /** The edition that was decided on, which is the community's own. */
    static Edition of(Decision decision, Editions editions) {
        var edition = editions.hold(edition(decision.proposal()));
        if (!edition.community().equals(decision.community())) {
            throw new IllegalArgumentException("got a decision on another community's year");
        }
        return edition;
    }
}
