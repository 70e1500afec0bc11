package app.laurel.result.web;

import app.laurel.tally.document.Standing;
import java.util.List;

/** A method that compares shops in pairs; only what its working shows beside each pair is its own. */
sealed interface PairMethodWords extends AwardWords permits SchulzeWords, RankedPairsWords {
    @Override
    default String sentence(Standing standing) {
        return pairs().sentence(standing);
    }

    @Override
    default List<FigureColumn> columns() {
        return pairs().columns();
    }

    @Override
    default String why() {
        return pairs().why();
    }

    @Override
    default List<String> ties() {
        return pairs().ties();
    }

    /** What both methods say alike. */
    default PairWords pairs() {
        return new PairWords(award());
    }
}
