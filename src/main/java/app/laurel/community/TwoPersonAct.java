package app.laurel.community;

import app.laurel.base.text.Language;
import java.util.Optional;

/**
 * One kind of act that takes two people. Each feature registers its own as a bean, so that what waits at the desk and the public
 * log of decisions know them all without naming a feature.
 */
public interface TwoPersonAct {
    /** Module and past tense, as it will be on record: {@code badge.revoked}. */
    String name();

    /** What is asked for, as a sentence that stands for itself: at the desk and in mail. */
    String describe(Proposal proposal, Language language);

    /** The same in the public log once it is decided, without what only moderators may read. */
    default String describeInPublic(Proposal proposal, Language language) {
        return describe(proposal, language);
    }

    /**
     * Does it, in the transaction of the confirmation. Refuses before it writes anything.
     *
     * @return the key of the text that says what stands in the way by now; empty when it is done
     */
    Optional<String> carryOut(Decision decision);

    /** Whether a host may be the second one even where there are other moderators. */
    default boolean isOpenToHosts() {
        return false;
    }

    /** What calls the second person, where that is more than to confirm what is described: a sentence that stands for itself. */
    default Optional<String> callSecond(Proposal proposal, Language language) {
        return Optional.empty();
    }

    /** Where it is confirmed, if a tap at the desk is not enough: a view's address in the community of this name in addresses. */
    default Optional<String> confirmedAt(Proposal proposal, String slug) {
        return Optional.empty();
    }
}
