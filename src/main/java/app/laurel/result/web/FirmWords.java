package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.FinalMethod;
import app.laurel.result.PublishedResult;
import app.laurel.result.ResultReport;
import app.laurel.result.ResultReport.Other;
import app.laurel.result.ResultReport.Stability;
import app.laurel.tally.document.GradeCount;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import app.laurel.tally.report.Interval;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Sentences on how firm a result is and what other methods would have found; none of it decides the award. */
public record FirmWords(PageFrame frame, PublishedResult result) {
    private static final int GOOD = Scale.COMPOSITES.grade(4);

    /** Whether there is a report to show. */
    public boolean isThere() {
        return result.report() != null && !result.document().winners().isEmpty();
    }

    /** Whether the first place is firm. */
    public String verdict() {
        var clear = result.document().winners().size() > 1
                        && result.document().countedBy().seats() == null
                ? "clear.joint"
                : "clear";
        return text(report().tooClose() ? "close" : clear, report().resamples());
    }

    /** One shop's part of the resamples. */
    public record Row(String shop, String first, String places, String good) {}

    /** The shops in the order of the result. */
    public List<Row> rows() {
        return result.document().standings().stream()
                .filter(Standing::isPlaced)
                .map(this::row)
                .toList();
    }

    /** Which other methods agree, in one sentence; and one for each that does not. */
    public List<String> others() {
        var agreeing = report().others().stream()
                .filter(Other::agrees)
                .map(it -> method(it.method()))
                .collect(Collectors.joining(", "));
        var lines = report().others().stream()
                .filter(it -> !it.agrees())
                .map(it -> text("other", method(it.method()), names(it.winners())))
                .collect(Collectors.toList());
        if (!agreeing.isEmpty())
            lines.addFirst(text("agree", agreeing, names(result.document().winners())));
        return List.copyOf(lines);
    }

    private Row row(Standing standing) {
        var stability = report().stability().stream()
                .filter(it -> it.shop() == standing.shop())
                .findFirst()
                .orElseThrow();
        return new Row(
                name(standing.shop()),
                text("percent", ResultWords.percent(stability.first(), report().resamples())),
                places(stability),
                good(standing));
    }

    private String places(Stability stability) {
        var shops = result.document().shops().size();
        if (stability.best() > shops) return text("places.none");
        if (stability.worst() > shops) return text("places.quorum", stability.best());
        return stability.best() == stability.worst()
                ? text("place", stability.best())
                : text("places", stability.best(), stability.worst());
    }

    /** The share that gave a mark of 4 or better on the whole, with Wilson's interval. */
    private String good(Standing standing) {
        var good = standing.profile().stream()
                .filter(it -> it.grade() >= GOOD)
                .mapToLong(GradeCount::ballots)
                .sum();
        var range = Interval.wilson(good, standing.ratings());
        return text(
                "good.range",
                ResultWords.percent(good, standing.ratings()),
                Math.round(range.low() * 100),
                Math.round(range.high() * 100));
    }

    private String method(FinalMethod method) {
        return frame.t("edition.method." + method);
    }

    private String names(List<Integer> shops) {
        return shops.isEmpty() ? text("nobody") : shops.stream().map(this::name).collect(Collectors.joining(" · "));
    }

    private String name(int shop) {
        return result.document().shop(shop).name().in(frame.language());
    }

    private ResultReport report() {
        return Objects.requireNonNull(result.report());
    }

    private String text(String key, Object... arguments) {
        return frame.t("result.firm." + key, arguments);
    }
}
