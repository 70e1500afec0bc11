package app.laurel.result.web;

import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.Standing;
import java.util.List;
import java.util.Objects;

/** Votes and marks in words: points for favourites, points for marks. */
record VotesAndMarksWords(AwardFacts award) implements AwardWords {
    @Override
    public String sentence(Standing standing) {
        return award.page(
                "sentence.VOTES_AND_MARKS",
                standing.favourites(),
                award.words().mean(standing),
                standing.ratings(),
                award.score(standing));
    }

    @Override
    public List<FigureColumn> columns() {
        var columns = new FigureColumns(award);
        return List.of(
                columns.ratings(),
                columns.favourites(),
                columns.mean(),
                columns.score().deciding());
    }

    @Override
    public Working working() {
        var document = award.document();
        var caption = award.ofMethod(
                "caption",
                document.countedBy().shrink(),
                "",
                document.countedBy().favouritePercent(),
                100 - document.countedBy().favouritePercent());
        return Working.of(
                award,
                caption,
                award.placed().stream().map(this::row).toList(),
                "shop",
                "favourites",
                "favourites.part",
                "ratings",
                "sum",
                "mean",
                "marks.part",
                "score");
    }

    private Working.Row row(Standing standing) {
        var part = favouritesPart(standing);
        var score = Objects.requireNonNull(standing.score());
        return new Working.Row(
                award.name(standing),
                List.of(
                        Long.toString(standing.favourites()),
                        part.toDecimal(2),
                        Long.toString(standing.ratings()),
                        award.sum(standing),
                        award.words().mean(standing),
                        score.minus(part).toDecimal(2),
                        score.toDecimal(2)));
    }

    /** The shop with the most favourites gets all that favourites give, the others in proportion. */
    private Fraction favouritesPart(Standing standing) {
        var most = award.placed().stream().mapToLong(Standing::favourites).max().orElse(0);
        if (most == 0) return Fraction.ZERO;
        return Fraction.of(standing.favourites(), most)
                .times(Fraction.of(award.document().countedBy().favouritePercent()));
    }
}
