package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.tally.document.GradeCount;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weighted marks of every shop in bands of one mark each, as picture and as table: the band of 4 holds what is nearer to 4
 * than to any other mark, halves upwards.
 */
public record MeritBands(PageFrame frame, ResultDocument document) {
    /** The marks of the bands, best first. */
    public List<Integer> marks() {
        return IntStream.iterate(document.countedBy().topMark(), it -> it >= 1, it -> it - 1)
                .boxed()
                .toList();
    }

    /** Shops in the order of their places. */
    public List<Standing> shops() {
        return document.standings().stream().filter(it -> it.ratings() > 0).toList();
    }

    /** How many ratings of a shop fall into the band of a mark. */
    public long count(Standing standing, int mark) {
        return sum(standing.profile(), mark);
    }

    private static long sum(List<GradeCount> profile, int mark) {
        return profile.stream()
                .filter(it -> Scale.COMPOSITES.nearest(it.grade()) == mark)
                .mapToLong(GradeCount::ballots)
                .sum();
    }

    /** The picture. */
    public String picture() {
        var words = new ResultWords(frame, Scale.COMPOSITES);
        var rows = new ArrayList<MeritProfile.Row>();
        for (var shop : shops()) {
            var counts = marks().stream().map(it -> sum(shop.compared(), it)).toList();
            var value = frame.t("result.page.median-of", words.median(shop));
            rows.add(new MeritProfile.Row(name(shop), value, counts));
        }
        var names = marks().stream().map(String::valueOf).toList();
        var title = frame.t(document.countedBy().fillsIn() ? "result.report.picture.filled" : "result.report.picture");
        return new MeritProfile("award", title, frame.t("result.page.middle"), names, rows).svg();
    }

    /** A shop's name. */
    public String name(Standing standing) {
        return document.shop(standing.shop()).name().in(frame.language());
    }
}
