package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.FinalMethod;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;

/** All that a page says in the words of the method that decided: sentences, columns, working and ties; one class a method. */
public sealed interface AwardWords permits MajorityWords, AverageWords, VotesAndMarksWords, StarWords, PairMethodWords {
    /** The words of the method of an award. */
    static AwardWords of(PageFrame frame, ResultDocument document) {
        return of(document.countedBy().method(), new AwardFacts(frame, document));
    }

    /** The words of the method by which one criterion is decided. */
    static AwardWords of(CriterionPart criterion, PageFrame frame, ResultDocument document) {
        return of(criterion.by(), new AwardFacts(frame, document));
    }

    private static AwardWords of(FinalMethod method, AwardFacts award) {
        return switch (method) {
            case MAJORITY_JUDGMENT -> new MajorityWords(award);
            case AVERAGE -> new AverageWords(award);
            case VOTES_AND_MARKS -> new VotesAndMarksWords(award);
            case STAR -> new StarWords(award);
            case SCHULZE -> new SchulzeWords(award);
            case RANKED_PAIRS -> new RankedPairsWords(award);
        };
    }

    /** The result and language of these words. */
    AwardFacts award();

    /** Why a shop stands where it stands, in one sentence. */
    String sentence(Standing standing);

    /** The same in fewer words, for who only wants to know why it won. */
    default String plainly(Standing standing) {
        return sentence(standing);
    }

    /** The columns of the table of all shops: what decides first, then what stands beside it. */
    List<FigureColumn> columns();

    /** What the order of the table follows. */
    default String note() {
        return award().note();
    }

    /** The method's own table: sums, steps or comparisons on these very ballots. */
    default Working working() {
        return Working.NONE;
    }

    /** What the figures of first and second come to; empty where their sentences say it. */
    default String why() {
        return "";
    }

    /** Whether the weighted marks of the shops are shown as merit profiles. */
    default boolean showsProfiles() {
        return false;
    }

    /** Ties of the award, down the places: which step broke each, or that nothing did. */
    default List<String> ties() {
        return new TieWords(award()).shared(award().document().standings());
    }

    /** How the method parts shops that are level; empty where it has no rule for it. */
    default String tieRule() {
        return "";
    }

    /** That there was no tie, as far as the method's working says. */
    default String untied() {
        return award().report("ties.none.shared");
    }

    /** Why a shop is the best of a criterion that this method decides. */
    default String sentence(CriterionPart criterion, Standing standing) {
        return award().words(Scale.MARKS).sentence(standing);
    }

    /** Ties for the first place of a criterion that this method decides. */
    default List<String> ties(CriterionPart criterion) {
        return new TieWords(award())
                .shared(criterion.standings().stream().limit(2).toList());
    }
}
