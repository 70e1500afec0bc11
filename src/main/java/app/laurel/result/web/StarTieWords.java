package app.laurel.result.web;

import app.laurel.count.exact.Fraction;
import app.laurel.count.star.StarStep.Kind;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.SeatStep;
import app.laurel.tally.document.ShopFigure;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of every tie on the way to the winners which step of STAR broke it. */
record StarTieWords(AwardFacts award) {
    private static final Set<Kind> BREAK_NO_TIE = EnumSet.of(Kind.EVERYONE, Kind.ONLY_ONE, Kind.TOTAL, Kind.RUNOFF);
    private static final Set<Kind> IN_MARKS = EnumSet.of(Kind.TOTAL, Kind.RUNOFF_TOTAL);

    List<String> lines() {
        return award.document().steps().stream()
                .filter(it -> !BREAK_NO_TIE.contains(it.kind()) && !it.chosen().isEmpty())
                .map(this::line)
                .toList();
    }

    /** What nothing broke and nothing had to break: those who were level to the last step all win. */
    List<String> unbroken(int seats) {
        var winners = award.document().winners();
        var steps = award.document().steps();
        return IntStream.range(0, steps.size())
                .filter(it -> it + 1 == steps.size()
                        || !Objects.equals(
                                steps.get(it).seat(), steps.get(it + 1).seat()))
                .mapToObj(steps::get)
                .filter(it -> it.chosen().isEmpty() && !it.tied().isEmpty())
                .filter(it -> winners.size() <= seats && winners.containsAll(it.tied()))
                .map(it -> award.tie("seats.all", award.names(it.tied()), seats))
                .toList();
    }

    /** What a step is called. */
    String name(Kind kind) {
        return award.frame().t("result.star." + kind);
    }

    /** What a step compared, shop by shop. */
    String figures(SeatStep step) {
        var inMarks = IN_MARKS.contains(step.kind());
        return step.scores().stream()
                .map(it -> award.name(it.shop()) + " "
                        + (inMarks ? Scale.COMPOSITES.marks(Fraction.of(it.figure())) : Long.toString(it.figure())))
                .collect(Collectors.joining(" · "));
    }

    private String line(SeatStep step) {
        return award.tie(
                "star",
                award.names(step.scores().stream().map(ShopFigure::shop).toList()),
                name(step.kind()),
                figures(step),
                award.names(step.chosen()));
    }
}
