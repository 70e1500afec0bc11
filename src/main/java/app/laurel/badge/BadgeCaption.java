package app.laurel.badge;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Locale;

/**
 * The words of a badge in one language.
 *
 * @param language BCP 47 tag
 * @param title the badge in one sentence, for those who hear it
 * @param notice what stands in place of the award where the state forbids praise; empty where it does not
 */
public record BadgeCaption(String language, String title, String notice) {

    /** The words for these facts from the translations ({@code badge.title.…}, {@code badge.notice.…}). */
    public static BadgeCaption of(Texts texts, Language language, BadgeFacts facts) {
        var state = facts.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var owner = facts.domain() == null
                ? facts.shop()
                : facts.shop() + " (" + facts.domain().full() + ")";
        var title = texts.get(
                language,
                "badge.title." + (owner.isEmpty() ? "unread" : state),
                owner,
                facts.community(),
                Integer.toString(facts.year()),
                facts.award(),
                facts.proof());
        var notice = facts.state().praises() ? "" : texts.get(language, "badge.notice." + state);
        return new BadgeCaption(language.tag(), title, notice);
    }

    /** Whether the language is written from right to left. */
    boolean isRightToLeft() {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar", "he", "fa", "ur", "iw" -> true;
            default -> false;
        };
    }
}
