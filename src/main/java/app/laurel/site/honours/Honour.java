package app.laurel.site.honours;

import app.laurel.base.text.Language;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.result.PublishedResult;

/**
 * An award that a result which holds gave, also one that was declined.
 *
 * @param result that gave it
 */
public record Honour(PublishedResult result, Award award) {
    int year() {
        return result.category().edition().year();
    }

    int shop() {
        return award.shop().value();
    }

    /** The shop, as the signed document has it. */
    String name(Language language) {
        return award.as().name().in(language);
    }

    boolean isDeclined() {
        return award.declinedAt() != null;
    }

    boolean is(AwardKind kind) {
        return award.kind() == kind;
    }

    /** Whether the winner was first listed in that year or the year before. */
    boolean isOfNewcomer() {
        return result.document().shops().stream().anyMatch(it -> it.id() == shop() && it.newcomer());
    }
}
