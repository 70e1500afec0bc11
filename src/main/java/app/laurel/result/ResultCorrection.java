package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.ImportedBallotFile;
import app.laurel.ballot.PaperBallots;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.AskOutcome;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.community.Proposal;
import app.laurel.community.TwoPersonAct;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.nomination.Shortlists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people decide that a result is counted again, which shops get no place, and which files of paper ballots do not count. The version that stands holds until the next one
 * is counted, signed and published; possible for as long as the ballots can be opened.
 */
@Service
@Transactional(readOnly = true)
public class ResultCorrection implements TwoPersonAct {
    private static final String NAME = "result.corrected";
    private static final String DISQUALIFIED = "disqualified";
    private static final String LEFT_OUT = "left-out";
    private static final int SHOWN = 16;

    private final CorrectionStore store;
    private final ResultKeeping keeping;
    private final BallotBox box;
    private final PaperBallots papers;
    private final Shortlists shortlists;
    private final Editions editions;
    private final ActsOnEdition acts;
    private final Texts texts;

    /** Eight: what may be left out are shops and ballots, and each is decided and on record. */
    ResultCorrection(
            CorrectionStore store,
            ResultKeeping keeping,
            BallotBox box,
            PaperBallots papers,
            Shortlists shortlists,
            Editions editions,
            ActsOnEdition acts,
            Texts texts) {
        this.store = store;
        this.keeping = keeping;
        this.box = box;
        this.papers = papers;
        this.shortlists = shortlists;
        this.editions = editions;
        this.acts = acts;
        this.texts = texts;
    }

    /**
     * Asks a second person to have it counted again.
     *
     * @param exclusions all that is to be left out, that of earlier corrections included
     */
    @Transactional
    public AskOutcome ask(Moderator by, EditionId id, YearExclusions exclusions, String reason) {
        var edition = editions.get(by, id);
        if (!isListed(edition, exclusions)) throw new IllegalArgumentException("got a shop that is not listed");
        var taken = listFiles(id).stream().map(ImportedBallotFile::hash).collect(Collectors.toSet());
        if (!taken.containsAll(exclusions.files()))
            throw new IllegalArgumentException("got a file that was never taken");
        var facts = Map.of(DISQUALIFIED, exclusions.writtenShops(), LEFT_OUT, exclusions.writtenFiles());
        return acts.ask(by, NAME, id, facts, reason);
    }

    /** Whether every shop stands on the list of the category in which it is to get no place. */
    private boolean isListed(Edition edition, YearExclusions exclusions) {
        var numbers = edition.categories().stream()
                .collect(Collectors.toMap(
                        it -> it.terms().number(),
                        it -> shortlists.fixed(it).stream()
                                .map(ShortlistedShop::number)
                                .collect(Collectors.toSet())));
        return exclusions.shops().entrySet().stream()
                .allMatch(it -> numbers.getOrDefault(it.getKey(), Set.of()).containsAll(it.getValue()));
    }

    /** The files of paper ballots that a correction may leave out; they are public with the result. */
    public List<ImportedBallotFile> listFiles(EditionId id) {
        return papers.of(id).files();
    }

    /** Whether a correction was decided that is not published yet: then the result can be counted although one stands. */
    public boolean isOpen(Moderator by, EditionId id) {
        editions.get(by, id);
        return store.exists(id);
    }

    /** Whether such a correction is what two people decided; true where there is none. */
    public boolean isSound(EditionId id) {
        return Soundness.of(id, () -> store.find(id));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var edition = acts.edition(proposal);
        var exclusions = exclusions(proposal);
        var shops = edition.categories().stream()
                .flatMap(it -> describeShops(it, exclusions, language))
                .collect(Collectors.joining(", "));
        var name = edition.name().in(language);
        var count = shops.isEmpty()
                ? texts.get(language, "result.correct.act", name)
                : texts.get(language, "result.correct.act.without", name, shops);
        return exclusions.files().isEmpty() ? count : count + " " + describeFiles(edition.id(), exclusions, language);
    }

    private Stream<String> describeShops(Category category, YearExclusions exclusions, Language language) {
        var numbers = exclusions.of(category).shops();
        return shortlists.fixed(category).stream()
                .filter(it -> numbers.contains(it.number()))
                .map(it -> it.shop().name().in(language))
                .map(it -> category.edition().hasSeveral()
                        ? texts.get(
                                language,
                                "result.correct.act.shop",
                                it,
                                category.name().in(language))
                        : it);
    }

    private String describeFiles(EditionId edition, YearExclusions exclusions, Language language) {
        var files = listFiles(edition).stream()
                .filter(it -> exclusions.files().contains(it.hash()))
                .map(it ->
                        texts.get(language, "result.correct.act.file", it.hash().substring(0, SHOWN), it.ballots()))
                .collect(Collectors.joining(", "));
        return texts.get(language, "result.correct.act.files", files);
    }

    private static YearExclusions exclusions(Proposal proposal) {
        return YearExclusions.parse(proposal.fact(DISQUALIFIED), proposal.fact(LEFT_OUT));
    }

    @Override
    @Transactional
    public Optional<String> carryOut(Decision decision) {
        var edition = acts.hold(decision, NAME);
        if (!edition.categoryIds().stream().allMatch(box::canBeRead)) return Optional.of("result.desk.key-destroyed");
        var proposal = decision.proposal();
        keeping.correct(edition, new Correction(exclusions(proposal), decision.reason(), decision.act()));
        return Optional.empty();
    }
}
