package app.laurel.result.web;

import app.laurel.tally.document.Duel;
import app.laurel.tally.document.Standing;
import java.util.List;

/** Ranked pairs in words: wins in pairs, and which of them stand. */
record RankedPairsWords(AwardFacts award) implements AwardWords {
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
        return pairs().working("locked", this::locked);
    }

    @Override
    public String why() {
        return pairs().why();
    }

    @Override
    public List<String> ties() {
        return pairs().ties();
    }

    private String locked(Duel duel) {
        return award.report(Boolean.TRUE.equals(duel.locked()) ? "locked.yes" : "locked.no");
    }

    private PairWords pairs() {
        return new PairWords(award);
    }
}
