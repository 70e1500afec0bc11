package app.laurel.result.web;

import app.laurel.tally.document.Duel;

/** Ranked pairs in words: wins in pairs, and which of them stand. */
record RankedPairsWords(AwardFacts award) implements PairMethodWords {
    @Override
    public Working working() {
        return pairs().working("locked", this::locked);
    }

    private String locked(Duel duel) {
        return award.report(Boolean.TRUE.equals(duel.locked()) ? "locked.yes" : "locked.no");
    }
}
