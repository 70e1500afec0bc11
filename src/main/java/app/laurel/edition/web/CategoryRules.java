package app.laurel.edition.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.FinalMethod;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Criterion;
import app.laurel.edition.RulesWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the rules page says of one category of several: what belongs in it, and what it has of its own.
 *
 * @param slug by which a link leads to it
 * @param about what belongs in it; empty where nobody wrote that
 * @param lines its own rules, each in a sentence; none where all is as the year says
 */
public record CategoryRules(String slug, String name, String about, List<String> lines) {
    public CategoryRules {
        lines = List.copyOf(lines);
    }

    static CategoryRules of(PageFrame frame, Category category) {
        var terms = category.terms();
        return new CategoryRules(
                terms.slug(),
                terms.name().in(frame.language()),
                terms.about().in(frame.language()),
                lines(frame, category));
    }

    private static List<String> lines(PageFrame frame, Category category) {
        var own = category.terms().own();
        var lines = new ArrayList<String>();
        if (own.nominationsPerMember() != null) {
            lines.add(text(frame, "shortlist.nominate", own.nominationsPerMember()));
        }
        if (own.shortlistSize() != null) lines.add(text(frame, "category.places", own.shortlistSize()));
        if (!own.criteria().isEmpty()) lines.add(text(frame, "category.criteria", criteria(frame, own)));
        lines.addAll(count(frame, category));
        return lines;
    }

    private static List<String> count(PageFrame frame, Category category) {
        var own = category.terms().own();
        var rules = category.rules();
        var lines = new ArrayList<String>();
        if (own.minimumShops() != null) {
            lines.add(
                    rules.wantsEveryShop()
                            ? text(frame, "vote.minimum.all")
                            : text(frame, "vote.minimum", own.minimumShops()));
        }
        if (own.method() != null) {
            lines.add(RulesWords.of(frame, rules));
            if (rules.method().comparesPairs()) {
                lines.add(text(frame, "count.unrated." + rules.details().unrated()));
            }
            lines.add(RulesWords.ofCriteria(frame, rules));
            if (rules.method() != FinalMethod.AVERAGE) lines.add(text(frame, "count.average", rules.shrink()));
        }
        var quorum = own.quorum();
        if (quorum != null) lines.add(text(frame, "count.quorum", quorum.ratings(), quorum.percent()));
        return lines;
    }

    private static String criteria(PageFrame frame, CategoryOverrides own) {
        return own.criteria().stream().map(it -> criterion(frame, it)).collect(Collectors.joining(", "));
    }

    private static String criterion(PageFrame frame, Criterion criterion) {
        return criterion.name().in(frame.language()) + " " + criterion.weight() + "%";
    }

    private static String text(PageFrame frame, String key, Object... arguments) {
        return frame.t("edition.rules." + key, arguments);
    }
}
