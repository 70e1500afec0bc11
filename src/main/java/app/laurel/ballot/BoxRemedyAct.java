package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
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
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two people decide that a box which was changed is counted by what lay in it at the shut, as far as that is left. */
@Service
@Transactional(readOnly = true)
public class BoxRemedyAct implements TwoPersonAct {
    private static final String NAME = "ballot.box-remedied";
    private static final String FOUND = "found";
    private static final String MISSING = "missing";

    private final BoxRemedies remedies;
    private final Editions editions;
    private final Proposals proposals;
    private final Texts texts;

    BoxRemedyAct(BoxRemedies remedies, Editions editions, Proposals proposals, Texts texts) {
        this.remedies = remedies;
        this.editions = editions;
        this.proposals = proposals;
        this.texts = texts;
    }

    /**
     * What is left of a shut box.
     *
     * @throws BoxChangedException if the list of what lay in it was changed too: then only a backup helps
     */
    public BoxRemains inspect(Moderator by, CategoryId category) {
        return remedies.remains(editions.category(by, category));
    }

    /** Asks a second person to count just what is left now; refuses as {@link #inspect} does. */
    @Transactional
    public AskOutcome ask(Moderator by, CategoryId id, String reason) {
        var category = editions.category(by, id);
        var remains = remedies.remains(category);
        var facts = Map.of(FOUND, Long.toString(remains.found()), MISSING, Long.toString(remains.missing()));
        return proposals.ask(by, new ProposedAct(NAME, category.object(), facts, reason));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var category = category(proposal);
        return texts.get(
                language,
                "ballot.remedy.act",
                category.name().in(language),
                proposal.fact(FOUND),
                proposal.fact(MISSING));
    }

    @Override
    @Transactional
    public Optional<String> carryOut(Decision decision) {
        var proposal = decision.proposal();
        var category = category(proposal);
        var edition = category.edition();
        if (!edition.community().equals(decision.community()))
            throw new IllegalArgumentException("another community's");
        if (edition.publishedAt() != null) return Optional.of("result.desk.already-published");
        var decided = new BoxRemains(Long.parseLong(proposal.fact(FOUND)), Long.parseLong(proposal.fact(MISSING)));
        if (!remedies.remains(category).equals(decided)) return Optional.of("ballot.remedy.other");
        remedies.decide(category.id(), decided);
        return Optional.empty();
    }

    private Category category(Proposal proposal) {
        var object = proposal.act().object();
        return editions.get(EditionId.ofObject(object)).category(object);
    }
}
