package app.laurel.result.web;

import app.laurel.tally.document.Duel;

/** Schulze in words: comparisons in pairs, and the strongest chains of them. */
record SchulzeWords(AwardFacts award) implements PairMethodWords {
    @Override
    public Working working() {
        return pairs().working("chain", this::chains);
    }

    private String chains(Duel duel) {
        var there = PairWords.isAhead(duel) ? duel.chain() : duel.chainBack();
        var back = PairWords.isAhead(duel) ? duel.chainBack() : duel.chain();
        return there == null || back == null ? "–" : award.report("votes", there, back);
    }
}
