package app.laurel.community;

import app.laurel.base.text.Language;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All acts that take two people, as the features register them. */
@Component
public class TwoPersonActs {
    private final ObjectProvider<TwoPersonAct> acts;

    /** Asked for when needed: what carries out an act may itself need {@link Proposals}. */
    TwoPersonActs(ObjectProvider<TwoPersonAct> acts) {
        this.acts = acts;
    }

    /** What is asked for, as a sentence. */
    public String describe(Proposal proposal, Language language) {
        return get(proposal.act().name()).describe(proposal, language);
    }

    /** What was decided, as the public log says it. */
    public String describeInPublic(Proposal proposal, Language language) {
        return get(proposal.act().name()).describeInPublic(proposal, language);
    }

    /** What calls the second person, where the act has a sentence of its own for that. */
    public Optional<String> callSecond(Proposal proposal, Language language) {
        return get(proposal.act().name()).callSecond(proposal, language);
    }

    /** Where it is confirmed, if a tap at the desk is not enough. */
    public Optional<String> confirmedAt(Proposal proposal, String slug) {
        return get(proposal.act().name()).confirmedAt(proposal, slug);
    }

    /** @throws IllegalArgumentException if no feature has registered it */
    TwoPersonAct get(String name) {
        return acts.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody carries out " + name));
    }
}
