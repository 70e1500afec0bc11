package app.laurel.base.web;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** The wreath of {@link Wreath} for Java2D. Knows just the path commands that it is written in: M, relative q, z. */
public final class WreathShape {
    private static final Pattern TOKEN = Pattern.compile("[Mqz]|-?\\d*\\.?\\d+");

    private WreathShape() {}

    /** The shape in its box of 100 x 100. */
    public static Path2D full() {
        return shape(Wreath.FULL);
    }

    /** The one of broader leaves, in the same box. */
    public static Path2D small() {
        return shape(Wreath.SMALL);
    }

    private static Path2D shape(String path) {
        var shape = new Path2D.Double();
        var tokens = TOKEN.matcher(path);
        while (tokens.find()) {
            switch (tokens.group()) {
                case "M" -> shape.moveTo(next(tokens), next(tokens));
                case "q" -> curve(shape, tokens);
                case "z" -> shape.closePath();
                default ->
                    throw new IllegalStateException("got %s in the wreath, want M, q or z".formatted(tokens.group()));
            }
        }
        return shape;
    }

    private static void curve(Path2D shape, java.util.regex.Matcher tokens) {
        var from = shape.getCurrentPoint();
        shape.quadTo(
                from.getX() + next(tokens),
                from.getY() + next(tokens),
                from.getX() + next(tokens),
                from.getY() + next(tokens));
    }

    private static double next(java.util.regex.Matcher tokens) {
        if (!tokens.find()) {
            throw new IllegalStateException("the wreath's path ends within a command");
        }
        return Double.parseDouble(tokens.group());
    }
}
