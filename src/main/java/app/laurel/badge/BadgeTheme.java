package app.laurel.badge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ground a badge is made for: light, dark, or whichever its reader prefers. */
public enum BadgeTheme {
    LIGHT,
    DARK,
    AUTO;

    /** As addresses and attributes name it: {@code light}, {@code dark}, {@code auto}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with exactly this tag. */
    public static Optional<BadgeTheme> ofTag(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }
}
