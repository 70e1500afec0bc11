package app.laurel.result.web;

import app.laurel.tally.document.Standing;
import java.util.function.Function;

/** The columns from which a method takes those that explain it. */
record FigureColumns(AwardFacts award) {
    FigureColumn ratings() {
        return column("ratings", it -> number(it.ratings()));
    }

    FigureColumn median() {
        return column("median", award.words()::median);
    }

    FigureColumn higher() {
        return column("higher", it -> percent(it.above(), it.judgments()));
    }

    FigureColumn lower() {
        return column("lower", it -> percent(it.below(), it.judgments()));
    }

    FigureColumn mean() {
        return column("mean", award.words()::mean);
    }

    FigureColumn favourites() {
        return column("favourites", it -> number(it.favourites()));
    }

    FigureColumn score() {
        return column("score", award::score);
    }

    FigureColumn sum() {
        return column("sum", award::sum);
    }

    /** The shrunk average where it decides. */
    FigureColumn drawn() {
        return column("drawn", award.words()::average);
    }

    /** The shrunk average where it stands beside, with the place it would give. */
    FigureColumn average() {
        return column("average", it -> {
            var rank = it.averageRank() == 0 ? "" : " " + award.page("average.rank", it.averageRank());
            return award.words().average(it) + rank;
        });
    }

    FigureColumn column(String key, Function<Standing, String> cell) {
        return new FigureColumn(award.page(key), cell, false);
    }

    private String number(long count) {
        return String.format(award.frame().language().locale(), "%,d", count);
    }

    private String percent(long part, long whole) {
        return award.page("percent", ResultWords.exactPercent(part, whole));
    }
}
