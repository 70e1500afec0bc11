package app.laurel.base.web;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Path data of our own pictures, such as {@link Wreath} and {@link QrPicture}, for Java2D and print. Knows just the commands that
 * they are written in: M, relative q, h and v, z.
 */
public final class PathShape {
    private static final Pattern TOKEN = Pattern.compile("[Mqhvz]|-?\\d*\\.?\\d+");

    private PathShape() {}

    /** The shape in the units of its path. */
    public static Path2D of(String path) {
        var shape = new Path2D.Double();
        var tokens = TOKEN.matcher(path);
        while (tokens.find()) {
            switch (tokens.group()) {
                case "M" -> shape.moveTo(next(tokens), next(tokens));
                case "q" -> curve(shape, tokens);
                case "h" -> line(shape, next(tokens), 0);
                case "v" -> line(shape, 0, next(tokens));
                case "z" -> shape.closePath();
                default ->
                    throw new IllegalStateException("got %s in a path, want M, q, h, v or z".formatted(tokens.group()));
            }
        }
        return shape;
    }

    private static void line(Path2D shape, double right, double down) {
        var from = shape.getCurrentPoint();
        shape.lineTo(from.getX() + right, from.getY() + down);
    }

    private static void curve(Path2D shape, Matcher tokens) {
        var from = shape.getCurrentPoint();
        shape.quadTo(
                from.getX() + next(tokens),
                from.getY() + next(tokens),
                from.getX() + next(tokens),
                from.getY() + next(tokens));
    }

    private static double next(Matcher tokens) {
        if (!tokens.find()) {
            throw new IllegalStateException("a path ends within a command");
        }
        return Double.parseDouble(tokens.group());
    }
}
