package app.laurel.community.signin;

import app.laurel.base.Theme;
import app.laurel.base.text.Language;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language and theme of a page: those of the account, else those chosen in this browser before signing in, else those that the
 * browser and the device ask for.
 */
@Component
public class Look {
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Doorway doorway;
    private final Accounts accounts;
    private final CurrentAccount current;

    Look(Doorway doorway, Accounts accounts, CurrentAccount current) {
        this.doorway = doorway;
        this.accounts = accounts;
        this.current = current;
    }

    /** How a page is shown; the theme is null where it follows the device. */
    public record Shown(Language language, @Nullable Theme theme) {}

    /** Language and theme of this request, with one look at the account. */
    public Shown shown(HttpServletRequest request) {
        var account = current.find().flatMap(accounts::find);
        return new Shown(language(account, request), theme(account, request));
    }

    /** The language of this request. */
    public Language language(HttpServletRequest request) {
        return language(current.find().flatMap(accounts::find), request);
    }

    private Language language(Optional<Account> account, HttpServletRequest request) {
        return account.flatMap(it -> Optional.ofNullable(it.language()))
                .or(() -> doorway.findCookie(request, LANGUAGE).flatMap(Language::ofTag))
                .orElseGet(() -> ofBrowser(request));
    }

    /** Light or dark; null follows the device. */
    public @Nullable Theme theme(HttpServletRequest request) {
        return theme(current.find().flatMap(accounts::find), request);
    }

    private @Nullable Theme theme(Optional<Account> account, HttpServletRequest request) {
        return account.flatMap(it -> Optional.ofNullable(it.theme()))
                .or(() -> doorway.findCookie(request, THEME).flatMap(Look::theme))
                .orElse(null);
    }

    /** Remembers a choice in this browser; the account takes it over when it has none of its own. */
    void keep(HttpServletResponse response, @Nullable String language, @Nullable String theme) {
        Optional.ofNullable(language)
                .flatMap(Language::ofTag)
                .ifPresent(it -> doorway.keep(response, LANGUAGE, it.tag(), A_YEAR));
        if (theme == null) return;
        theme(theme)
                .ifPresentOrElse(
                        it -> doorway.keep(response, THEME, theme, A_YEAR), () -> doorway.forget(response, THEME));
    }

    private static Optional<Theme> theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Language ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(it -> Language.ofTag(it.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
