package app.laurel.edition.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.community.Signature;
import app.laurel.edition.DateMove;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import app.laurel.edition.RulesWords;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules page says, in the words of its language. */
public record RulesPage(PageFrame frame, Community community, Edition edition, List<DateMove> moves) {
    public RulesPage {
        moves = List.copyOf(moves);
    }

    /** A date of the year with its name. */
    public record DateRow(String name, String date) {}

    /** The dates in the order of the year. */
    public List<DateRow> dates() {
        return Arrays.stream(Milestone.values())
                .map(it -> new DateRow(name(it), written(edition.schedule().at(it))))
                .toList();
    }

    /** The name of a date. */
    public String name(Milestone milestone) {
        return frame.t("edition.milestone." + milestone);
    }

    /** A moment in the zone of the edition; in words where there is none. */
    public String written(@Nullable Instant moment) {
        return moment == null
                ? frame.t("edition.date.none")
                : Moments.of(moment, edition.schedule().zone(), language());
    }

    /** Whoever moved a date, by the public names of then. */
    public String by(DateMove move) {
        return Signature.named(move.by(), frame::t);
    }

    public String zone() {
        return Moments.zone(edition.schedule().zone(), language());
    }

    /** A sentence of the rules with numbers in it. */
    public String text(String key, Object... numbers) {
        return frame.t("edition.rules." + key, numbers);
    }

    /** What its categories have of their own; none in a year of one. */
    public List<CategoryRules> categories() {
        return edition.hasSeveral()
                ? edition.categories().stream()
                        .map(it -> CategoryRules.of(frame, it))
                        .toList()
                : List.of();
    }

    /** The same sentence, or where the year has several categories the one that is about each of them. */
    public String each(String key, Object... numbers) {
        return text(edition.hasSeveral() ? key + ".several" : key, numbers);
    }

    /** How the award is counted. */
    public String method() {
        return RulesWords.of(frame, edition.rules());
    }

    /** How the best of a criterion is found. */
    public String criteria() {
        return RulesWords.ofCriteria(frame, edition.rules());
    }

    /** Until when one must have joined. */
    public String joinedBy() {
        return Moments.of(edition.rules().joinedBy(), language());
    }

    /** The path of this year's page of a name, without the language. */
    public String path(String page) {
        return edition.path(community.slug()) + page;
    }

    public Language language() {
        return frame.language();
    }
}
