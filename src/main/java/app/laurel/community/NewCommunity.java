package app.laurel.community;

import app.laurel.base.occasion.RehearsalMark;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a host decides when a community begins.
 *
 * @param slug 2 to 40 small letters, digits and hyphens, beginning with a letter, and no word that addresses already use; or that of a rehearsal
 * @param name 1 to 80 characters in each language
 * @param about at most 500 characters in each language
 */
public record NewCommunity(String slug, Bilingual name, Bilingual about, ZoneId zone) {
    private static final Pattern SLUG = Pattern.compile("[a-z](-?[a-z0-9]){1,39}");
    /** Two letters are a language's, whether it is spoken here yet or not. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Set<String> TAKEN = Set.of(
            "account",
            "actuator",
            "api",
            "app",
            "badge",
            "communities",
            "community",
            "error",
            "laurel",
            "outbox",
            "record",
            "settings",
            "setup",
            "sign-in",
            "sign-out",
            "site",
            "vaadin",
            "verify");

    public NewCommunity {
        if (!isSlug(slug) && !RehearsalMark.isSlug(slug)) {
            throw new IllegalArgumentException(
                    "got the slug '%s', want small letters, digits and hyphens".formatted(slug));
        }
        name = new Bilingual(PlainText.line(name.ko(), 80), PlainText.line(name.en(), 80));
        about = new Bilingual(PlainText.of(about.ko(), 500), PlainText.of(about.en(), 500));
        if (name.ko().isEmpty() || name.en().isEmpty()) {
            throw new IllegalArgumentException("got a community without a name, want one in each language");
        }
    }

    /** Whether a community may have this name in addresses. */
    public static boolean isSlug(String slug) {
        return slug.length() <= 40
                && SLUG.matcher(slug).matches()
                && !TAKEN.contains(slug)
                && !LANGUAGES.contains(slug);
    }
}
