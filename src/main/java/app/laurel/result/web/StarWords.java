package app.laurel.result.web;

import app.laurel.count.star.StarStep.Kind;
import app.laurel.tally.document.SeatStep;
import app.laurel.tally.document.ShopFigure;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;

/** STAR in words, also with several winners: the steps of the scoring rounds and runoffs. */
record StarWords(AwardFacts award) implements AwardWords {
    @Override
    public String sentence(Standing standing) {
        // why: with several seats a shop may lose a runoff before it wins another; the last one decided about it
        return award.document().steps().stream()
                .filter(it -> it.kind() == Kind.RUNOFF)
                .filter(it -> it.scores().stream().anyMatch(score -> score.shop() == standing.shop()))
                .reduce((earlier, later) -> later)
                .flatMap(it -> it.scores().stream()
                        .filter(score -> score.shop() != standing.shop())
                        .findFirst()
                        .map(other -> runoff(standing, own(it, standing), other)))
                .orElseGet(() -> award.page("sentence.STAR.sum", award.sum(standing)));
    }

    @Override
    public List<FigureColumn> columns() {
        var columns = new FigureColumns(award);
        return List.of(columns.ratings(), columns.sum().deciding(), columns.average());
    }

    @Override
    public Working working() {
        var document = award.document();
        var caption = "caption.STAR" + (document.countedBy().seats() == null ? "" : ".seats");
        return Working.of(
                award,
                award.report(caption),
                document.steps().stream().map(this::row).toList(),
                "step",
                "figures",
                "chosen",
                "tied");
    }

    @Override
    public List<String> ties() {
        var seats = award.document().countedBy().seats();
        var lines = new ArrayList<>(new StarTieWords(award).lines());
        if (seats == null) {
            lines.addAll(AwardWords.super.ties());
            return lines;
        }
        lines.addAll(new StarTieWords(award).unbroken(seats));
        var winners = award.document().winners();
        if (winners.size() > seats) lines.add(award.tie("seats", seats));
        lines.addAll(new TieWords(award)
                .shared(award.document().standings().stream()
                        .filter(it -> !winners.contains(it.shop()))
                        .toList()));
        return lines;
    }

    @Override
    public String untied() {
        return award.report("ties.none.STAR");
    }

    private String runoff(Standing standing, ShopFigure own, ShopFigure other) {
        return award.page("sentence.STAR", award.sum(standing), award.name(other.shop()), own.figure(), other.figure());
    }

    private static ShopFigure own(SeatStep step, Standing standing) {
        return step.scores().stream()
                .filter(it -> it.shop() == standing.shop())
                .findFirst()
                .orElseThrow();
    }

    private Working.Row row(SeatStep step) {
        var ties = new StarTieWords(award);
        var kind = ties.name(step.kind());
        return new Working.Row(
                step.seat() == null ? kind : award.report("seat", step.seat(), kind),
                List.of(AwardFacts.dash(ties.figures(step)), award.names(step.chosen()), award.names(step.tied())));
    }
}
