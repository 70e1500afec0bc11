package app.laurel.badge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three shapes of a badge; each keeps its box in every state, so that no storefront ever jumps. */
public enum BadgeVariant {
    COMPACT(160, 40),
    CARD(240, 88),
    SEAL(96, 96);

    private final int width;
    private final int height;

    BadgeVariant(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** CSS pixels. */
    public int width() {
        return width;
    }

    /** CSS pixels. */
    public int height() {
        return height;
    }

    /** As addresses and attributes name it: {@code compact}, {@code card}, {@code seal}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The variant with exactly this tag. */
    public static Optional<BadgeVariant> ofTag(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }
}
