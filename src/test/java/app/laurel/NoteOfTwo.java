package app.laurel;

import app.laurel.base.text.Language;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.community.TwoPersonAct;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An act of two that does nothing but note it, for tests of how decisions are taken. */
public class NoteOfTwo implements TwoPersonAct {
    public static final String NAME = "test.noted";

    private final List<Decision> decisions = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        return "Note " + proposal.act().object();
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        if (decision.proposal().act().facts().containsKey("prevented")) return Optional.of("base.desk");
        decisions.add(decision);
        return Optional.empty();
    }

    /** What was carried out on this object. */
    public List<Decision> on(String object) {
        return decisions.stream()
                .filter(it -> it.proposal().act().object().equals(object))
                .toList();
    }
}
