package app.laurel.result.web;

import app.laurel.tally.document.Duel;
import app.laurel.tally.document.Standing;
import java.util.List;

/** Schulze in words: comparisons in pairs, and the strongest chains of them. */
record SchulzeWords(AwardFacts award) implements AwardWords {
    @Override
    public String sentence(Standing standing) {
        return pairs().sentence(standing);
    }

    @Override
    public List<FigureColumn> columns() {
        return pairs().columns();
    }

    @Override
    public Working working() {
        return pairs().working("chain", this::chains);
    }

    @Override
    public String why() {
        return pairs().why();
    }

    @Override
    public List<String> ties() {
        return pairs().ties();
    }

    private String chains(Duel duel) {
        var there = PairWords.isAhead(duel) ? duel.chain() : duel.chainBack();
        var back = PairWords.isAhead(duel) ? duel.chainBack() : duel.chain();
        return there == null || back == null ? "–" : award.report("votes", there, back);
    }

    private PairWords pairs() {
        return new PairWords(award);
    }
}
