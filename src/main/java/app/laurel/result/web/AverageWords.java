package app.laurel.result.web;

import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;

/** The shrunk average in words. */
record AverageWords(AwardFacts award) implements AwardWords {
    @Override
    public String sentence(Standing standing) {
        var words = award.words();
        return award.page(
                "sentence.AVERAGE",
                standing.ratings(),
                words.mean(standing),
                award.document().countedBy().shrink(),
                words.average(standing));
    }

    @Override
    public List<FigureColumn> columns() {
        var columns = new FigureColumns(award);
        return List.of(columns.ratings(), columns.mean(), columns.drawn().deciding(), columns.median());
    }

    @Override
    public Working working() {
        var mean = award.document().mean();
        var caption = award.ofMethod(
                "caption", award.document().countedBy().shrink(), mean == null ? "–" : Scale.COMPOSITES.marks(mean));
        var rows = award.placed().stream().map(this::row).toList();
        return Working.of(award, caption, rows, "shop", "ratings", "mean", "sum", "drawn");
    }

    @Override
    public String sentence(CriterionPart criterion, Standing standing) {
        var marks = award.words(Scale.MARKS);
        return award.page(
                "sentence.criterion.AVERAGE",
                standing.ratings(),
                marks.mean(standing),
                award.document().countedBy().shrink(),
                marks.average(standing),
                meanOfAll(criterion));
    }

    private Working.Row row(Standing standing) {
        var words = award.words();
        return new Working.Row(
                award.name(standing),
                List.of(
                        Long.toString(standing.ratings()),
                        words.mean(standing),
                        award.sum(standing),
                        words.average(standing)));
    }

    /** The mean of all marks for a criterion of the shops that have a place in it, which the shrunk average adds. */
    private static String meanOfAll(CriterionPart criterion) {
        var placed = criterion.standings().stream().filter(Standing::isPlaced).toList();
        var sum = placed.stream().mapToLong(Standing::sum).sum();
        return Fraction.of(sum, placed.stream().mapToLong(Standing::ratings).sum())
                .toDecimal(2);
    }
}
