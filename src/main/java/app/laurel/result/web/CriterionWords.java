package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.tally.document.GradeCount;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences on the award of each criterion: why the best shop is the best, and how its marks are distributed. */
public record CriterionWords(PageFrame frame, ResultDocument document) {
    /** Why the best of a criterion is the best; each of several, where nothing parts them. */
    public String sentence(CriterionPart criterion) {
        var best = criterion.standings().stream()
                .filter(it -> criterion.winners().contains(it.shop()))
                .toList();
        if (best.size() == 1) return sentence(criterion, best.getFirst());
        return best.stream()
                .map(it -> name(it) + ": " + sentence(criterion, it))
                .collect(Collectors.joining(" "));
    }

    private String sentence(CriterionPart criterion, Standing standing) {
        return AwardWords.of(criterion, frame, document).sentence(criterion, standing);
    }

    /** Words for figures of a criterion. */
    public ResultWords marks() {
        return new ResultWords(frame, Scale.MARKS);
    }

    /** How the marks for a criterion are shared out over the shops, as a picture. */
    public String picture(CriterionPart criterion) {
        var rows = new ArrayList<MeritProfile.Row>();
        for (var standing : criterion.standings()) {
            if (standing.ratings() > 0) rows.add(row(standing));
        }
        var names = new ArrayList<String>();
        marksDown().forEach(it -> names.add(it.toString()));
        var title = text(
                document.countedBy().fillsIn() ? "picture.filled" : "picture",
                criterion.name().in(frame.language()));
        return new MeritProfile("c" + criterion.number(), title, text("middle"), names, rows).svg();
    }

    /** The marks of the scale, best first. */
    public List<Integer> marksDown() {
        var marks = new ArrayList<Integer>();
        for (var mark = document.countedBy().topMark(); mark >= 1; mark--) {
            marks.add(mark);
        }
        return marks;
    }

    /** How many gave a mark. */
    public long count(Standing standing, int mark) {
        return sum(standing.profile(), mark);
    }

    /** How many stand at a mark in the picture: those who gave it, and what fills in for missing marks. */
    private static long compared(Standing standing, int mark) {
        return sum(standing.compared(), mark);
    }

    private static long sum(List<GradeCount> profile, int mark) {
        return profile.stream()
                .filter(it -> it.grade() == mark)
                .mapToLong(GradeCount::ballots)
                .sum();
    }

    private MeritProfile.Row row(Standing standing) {
        return row(name(standing), text("median-of", marks().median(standing)), standing);
    }

    /** How the marks of a standing are shared out, as a line of a picture under these words. */
    public MeritProfile.Row row(String name, String value, Standing standing) {
        var counts = marksDown().stream().map(it -> compared(standing, it)).toList();
        return new MeritProfile.Row(name, value, counts);
    }

    private String name(Standing standing) {
        return document.shop(standing.shop()).name().in(frame.language());
    }

    private String text(String key, Object... arguments) {
        return frame.t("result.page." + key, arguments);
    }
}
