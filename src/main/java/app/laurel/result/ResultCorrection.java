package app.laurel.result;

import app.laurel.ballot.BallotBox;
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
import app.laurel.nomination.ShortlistedShop;
import app.laurel.nomination.Shortlists;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people decide that a result is counted again, and which shops get no place. The version that stands holds until the next one
 * is counted, signed and published; possible for as long as the ballots can be opened.
 */
@Service
@Transactional(readOnly = true)
public class ResultCorrection implements TwoPersonAct {
    private static final String NAME = "result.corrected";
    private static final String DISQUALIFIED = "disqualified";

    private final CorrectionStore store;
    private final BallotBox box;
    private final Shortlists shortlists;
    private final Editions editions;
    private final Proposals proposals;
    private final Texts texts;

    ResultCorrection(
            CorrectionStore store,
            BallotBox box,
            Shortlists shortlists,
            Editions editions,
            Proposals proposals,
            Texts texts) {
        this.store = store;
        this.box = box;
        this.shortlists = shortlists;
        this.editions = editions;
        this.proposals = proposals;
        this.texts = texts;
    }

    /**
     * Asks a second person to have it counted again.
     *
     * @param disqualified numbers of all shops that get no place, those of earlier corrections included
     */
    @Transactional
    public AskOutcome ask(Moderator by, EditionId id, Set<Integer> disqualified, String reason) {
        var edition = editions.get(by, id);
        var listed =
                shortlists.fixed(edition).stream().map(ShortlistedShop::number).collect(Collectors.toSet());
        if (!listed.containsAll(disqualified)) throw new IllegalArgumentException("got a shop that is not listed");
        var facts = Map.of(DISQUALIFIED, Correction.write(disqualified));
        return proposals.ask(by, new ProposedAct(NAME, ActOnEdition.object(id), facts, reason));
    }

    /** Whether a correction was decided that is not published yet: then the result can be counted although one stands. */
    public boolean isOpen(Moderator by, EditionId id) {
        editions.get(by, id);
        return store.find(id).isPresent();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var edition = editions.get(ActOnEdition.edition(proposal));
        var numbers = Correction.parse(proposal.fact(DISQUALIFIED));
        var shops = shortlists.fixed(edition).stream()
                .filter(it -> numbers.contains(it.number()))
                .map(it -> it.shop().name().in(language))
                .collect(Collectors.joining(", "));
        var name = edition.name().in(language);
        return shops.isEmpty()
                ? texts.get(language, "result.correct.act", name)
                : texts.get(language, "result.correct.act.without", name, shops);
    }

    @Override
    @Transactional
    public Optional<String> carryOut(Decision decision) {
        decision.require(NAME, decision.proposal().act().object());
        var edition = ActOnEdition.of(decision, editions);
        if (!box.canBeRead(edition.id())) return Optional.of("result.desk.key-destroyed");
        var disqualified = Correction.parse(decision.fact(DISQUALIFIED));
        store.replace(edition.id(), new Correction(disqualified, decision.reason()));
        return Optional.empty();
    }
}
