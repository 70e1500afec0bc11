package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.SeatStep;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Says of every tie on the way to the winners which step of STAR broke it. */
record StarTies(PageFrame frame, ResultDocument document) {
    private static final Set<String> BREAK_NO_TIE = Set.of("EVERYONE", "ONLY_ONE", "TOTAL", "RUNOFF");

    List<String> lines() {
        return document.steps().stream()
                .filter(it -> !BREAK_NO_TIE.contains(it.kind()) && !it.chosen().isEmpty())
                .map(this::line)
                .toList();
    }

    /** What nothing broke and nothing had to break: those who were level to the last step all win. */
    List<String> unbroken(int seats) {
        var steps = document.steps();
        return IntStream.range(0, steps.size())
                .filter(it -> it + 1 == steps.size()
                        || !Objects.equals(
                                steps.get(it).seat(), steps.get(it + 1).seat()))
                .mapToObj(steps::get)
                .filter(it -> it.chosen().isEmpty() && !it.tied().isEmpty())
                .filter(it ->
                        document.winners().size() <= seats && document.winners().containsAll(it.tied()))
                .map(it -> frame.t("result.tie.seats.all", new MethodTelling(frame, document).names(it.tied()), seats))
                .toList();
    }

    private String line(SeatStep step) {
        var working = new MethodTelling(frame, document);
        var level =
                step.scores().stream().map(it -> Math.toIntExact(it.getFirst())).toList();
        return frame.t(
                "result.tie.star",
                working.names(level),
                frame.t("result.star." + step.kind()),
                working.figures(step),
                working.names(step.chosen()));
    }
}
