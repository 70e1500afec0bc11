package app.laurel.fulfilment.print;

import java.awt.Color;

/**
 * How lines are written.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param spacing between letters, in points
 */
public record Lettering(Face face, double size, double leading, double spacing, Color colour, Align align) {
    private static final double LEADING = 1.5;

    /** Around a middle, as close as letters stand by nature. */
    public static Lettering centred(Face face, double size, Color colour) {
        return new Lettering(face, size, size * LEADING, 0, colour, Align.CENTRE);
    }

    /** From the left. */
    public static Lettering left(Face face, double size, Color colour) {
        return new Lettering(face, size, size * LEADING, 0, colour, Align.LEFT);
    }

    /** The same with its letters apart. */
    public Lettering spaced(double points) {
        return new Lettering(face, size, leading, points, colour, align);
    }

    /** The same with its lines closer or wider. */
    public Lettering led(double by) {
        return new Lettering(face, size, size * by, spacing, colour, align);
    }

    /** On which side of its place a line stands. */
    public enum Align {
        LEFT(0),
        CENTRE(.5);

        private final double share;

        Align(double share) {
            this.share = share;
        }

        /** How much of its width comes before its place. */
        double before(double width) {
            return width * share;
        }
    }
}
