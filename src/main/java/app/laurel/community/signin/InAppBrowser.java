package app.laurel.community.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A messenger's or portal's own browser. A link from a mail opens in another one, and passkeys are not to be had; a code can be typed
 * anywhere. Told by what each writes into {@code User-Agent}; nothing is refused because of it.
 */
public enum InAppBrowser {
    KAKAOTALK("KAKAOTALK"),
    NAVER("NAVER\\(inapp"),
    DAUM("DaumApps"),
    BAND("BAND/"),
    LINE(" Line/"),
    INSTAGRAM("Instagram"),
    FACEBOOK("FBAN/|FBAV/");

    private final Pattern mark;

    InAppBrowser(String mark) {
        this.mark = Pattern.compile(mark);
    }

    /** The one that asks; none where it is a browser of its own, or says nothing. */
    static Optional<InAppBrowser> of(@Nullable String userAgent) {
        if (userAgent == null) return Optional.empty();
        return Arrays.stream(values())
                .filter(it -> it.mark.matcher(userAgent).find())
                .findFirst();
    }

    /**
     * A link that opens a page in the phone's own browser; empty where the app knows none, and people find it in its menu.
     *
     * @param page absolute
     */
    Optional<String> outside(String page, String userAgent) {
        return switch (this) {
            case KAKAOTALK ->
                Optional.of("kakaotalk://web/openExternal?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
            case LINE -> Optional.of(page + (page.contains("?") ? "&" : "?") + "openExternalBrowser=1");
            default -> userAgent.contains("Android") ? Optional.of(intent(page)) : Optional.empty();
        };
    }

    /** As Android's browsers take it: the default one opens the page. */
    private static String intent(String page) {
        var colon = page.indexOf(':');
        return "intent:%s#Intent;action=android.intent.action.VIEW;scheme=%s;category=android.intent.category.BROWSABLE;end"
                .formatted(page.substring(colon + 1), page.substring(0, colon));
    }
}
