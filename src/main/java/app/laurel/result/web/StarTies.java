package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.tally.recount.ResultDocument;
import app.laurel.tally.recount.SeatStep;
import java.util.List;
import java.util.Set;

/** Says of every tie on the way to the winners which step of STAR broke it. */
record StarTies(PageFrame frame, ResultDocument document) {
    private static final Set<String> BREAK_NO_TIE = Set.of("EVERYONE", "ONLY_ONE", "TOTAL", "RUNOFF");

    List<String> lines() {
        return document.steps().stream()
                .filter(it -> !BREAK_NO_TIE.contains(it.kind()) && !it.chosen().isEmpty())
                .map(this::line)
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
