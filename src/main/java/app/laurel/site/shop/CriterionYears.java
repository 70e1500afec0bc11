package app.laurel.site.shop;

import app.laurel.base.text.Bilingual;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.SvgText;
import app.laurel.result.web.CriterionWords;
import app.laurel.result.web.MeritProfile;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What members measured of a shop by one criterion, result by result, the latest first. Years are put together where the criterion
 * has the same name in both languages and the same scale.
 *
 * @param number unique in its page
 * @param rows those results in which it was rated or might have been
 */
public record CriterionYears(PageFrame frame, int number, Bilingual name, List<Year> rows) {
    /** Size of every text in a chart, as in {@code public.css}. */
    private static final double LETTERS = 13;

    /** What of a label fits beside its figures on a phone. */
    private static final double LABEL_WIDTH = 150;

    public CriterionYears {
        rows = List.copyOf(rows);
    }

    static List<CriterionYears> of(PageFrame frame, ShopHistory history) {
        var years = new LinkedHashMap<Measure, List<Year>>();
        for (var result : history.results()) {
            for (var criterion : result.document().criteria()) {
                var measure = new Measure(
                        criterion.name(), result.document().countedBy().topMark());
                var place = PlaceRow.of(frame, history.community().slug(), result, criterion);
                years.computeIfAbsent(measure, any -> new ArrayList<>()).add(new Year(frame, result, criterion, place));
            }
        }
        var criteria = new ArrayList<CriterionYears>();
        years.forEach(
                (measure, rows) -> criteria.add(new CriterionYears(frame, criteria.size() + 1, measure.name(), rows)));
        return criteria;
    }

    /** The name in the language of the page. */
    public String title() {
        return name.in(frame.language());
    }

    /** The marks of the scale, best first. */
    public List<Integer> marksDown() {
        return rows.getFirst().words().marksDown();
    }

    /** Whether anybody rated the shop by it. */
    public boolean isRated() {
        return rows.stream().anyMatch(it -> it.ratings() > 0);
    }

    /** The results of which the figures rest on few ratings, and why there is no place. */
    public List<PlaceRow> few() {
        return rows.stream().map(Year::place).filter(it -> !it.few().isEmpty()).toList();
    }

    /** How the marks were shared out, as a picture. */
    public String picture() {
        var words = rows.getFirst().words();
        var lines = rows.stream().filter(it -> it.ratings() > 0).map(Year::line).toList();
        var isFilled =
                rows.stream().anyMatch(it -> it.result().document().countedBy().fillsIn());
        var title = frame.t(isFilled ? "site.shop.picture.filled" : "site.shop.picture", title());
        var marks = words.marksDown().stream().map(String::valueOf).toList();
        return new MeritProfile("c" + number, title, frame.t("result.page.middle"), marks, lines).svg();
    }

    /** What makes figures of two results comparable. */
    private record Measure(Bilingual name, int topMark) {}

    /**
     * One result.
     *
     * @param place the same as text
     */
    public record Year(PageFrame frame, ShopResult result, CriterionPart criterion, PlaceRow place) {
        CriterionWords words() {
            return new CriterionWords(frame, result.document());
        }

        long ratings() {
            return standing().ratings();
        }

        /** A result that has criteria has figures of each shop by each of them. */
        private Standing standing() {
            return result.standing(criterion.standings()).orElseThrow();
        }

        /** How many gave a mark. */
        public String count(int mark) {
            return String.format(frame.language().locale(), "%,d", words().count(standing(), mark));
        }

        private MeritProfile.Row line() {
            var label = SvgText.fit(SvgText.clean(place.result()), LETTERS, LABEL_WIDTH);
            return words().row(label, frame.t("site.shop.value", place.median(), place.ratings()), standing());
        }
    }
}
