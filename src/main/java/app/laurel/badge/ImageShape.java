package app.laurel.badge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a badge is drawn as in pixels: its three shapes, twice as large for sharp screens, and a square for shops and feeds of pictures. */
public enum ImageShape {
    COMPACT(BadgeVariant.COMPACT),
    CARD(BadgeVariant.CARD),
    SEAL(BadgeVariant.SEAL),
    SQUARE(240, 240, 4.5);

    private static final double SHARP = 2;

    private final int width;
    private final int height;
    private final double scale;

    ImageShape(BadgeVariant variant) {
        this(variant.width(), variant.height(), SHARP);
    }

    ImageShape(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** As addresses name it: {@code compact}, {@code card}, {@code seal}, {@code square}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shape with exactly this tag. */
    public static Optional<ImageShape> ofTag(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }

    /** CSS pixels. */
    public int width() {
        return width;
    }

    /** CSS pixels. */
    public int height() {
        return height;
    }

    /** Pixels of the file. */
    public int pixelsWide() {
        return (int) Math.round(width * scale);
    }

    /** Pixels of the file. */
    public int pixelsHigh() {
        return (int) Math.round(height * scale);
    }

    double scale() {
        return scale;
    }

    BadgeLayout layout() {
        return this == SQUARE ? BadgeLayout.square() : BadgeLayout.of(BadgeVariant.valueOf(name()));
    }
}
