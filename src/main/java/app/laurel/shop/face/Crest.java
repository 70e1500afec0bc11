package app.laurel.shop.face;

import app.laurel.base.id.ShopId;
import app.laurel.base.web.Faces;
import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.SvgText;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The crest of a shop that has no logo: its letter on its colours, 64 x 64, by day and by night. The letter is a contour wherever
 * our own face has it, so that it looks the same everywhere; other scripts and emoji are left to the reader's machine, as text.
 */
final class Crest {
    private static final double MIDDLE = 32;
    private static final double WIDEST = 42;
    private static final double HIGHEST = 36;
    private static final float SIZE = 42;

    /** As in heraldry: plain, per bend, per chevron, a base, per pale, a hill. */
    private static final List<String> CHARGES = List.of(
            "", "M0 64V0L64 64z", "M0 64L32 28L64 64z", "M0 46H64V64H0z", "M32 0H64V64H32z", "M0 50Q32 30 64 50V64H0z");

    private Crest() {}

    /** The same shop always gives the same picture. */
    static String svg(ShopId shop, String name, @Nullable String domain) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"64\" viewBox=\"0 0 64 64\"><style>"
                + rules(CrestTones.ofDay(shop)) + "@media(prefers-color-scheme:dark){"
                + rules(CrestTones.ofNight(shop)) + "}</style><path class=\"g\" d=\"M0 0H64V64H0z\"/>"
                + charge(shop) + letter(CrestLetter.of(name, domain)) + "</svg>";
    }

    private static String rules(CrestTones tones) {
        return ".g{fill:%s}.c{fill:%s}.l{fill:%s}".formatted(tones.ground(), tones.charge(), tones.letter());
    }

    private static String charge(ShopId shop) {
        var path = CHARGES.get(shop.value() % CHARGES.size());
        return path.isEmpty() ? "" : "<path class=\"c\" d=\"" + path + "\"/>";
    }

    private static String letter(String sign) {
        return Faces.outline(sign, Face.BOLD, SIZE)
                .map(it -> "<path class=\"l\" d=\"" + path(centred(it)) + "\"/>")
                .orElseGet(() -> "<text class=\"l\" x=\"32\" y=\"33\" font-family=\"sans-serif\" font-size=\"34\""
                        + " font-weight=\"700\" text-anchor=\"middle\" dominant-baseline=\"central\">"
                        + SvgText.escape(sign) + "</text>");
    }

    /** In the middle of the crest by what is seen of it, and no larger than fits. */
    private static Shape centred(Shape drawn) {
        var box = drawn.getBounds2D();
        var scale = Math.min(1, Math.min(WIDEST / box.getWidth(), HIGHEST / box.getHeight()));
        var place = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(drawn);
    }

    private static String path(Shape shape) {
        var path = new StringBuilder(1_000);
        var at = new double[6];
        for (var pieces = shape.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
                case PathIterator.SEG_CLOSE -> path.append('z');
                default -> throw new IllegalStateException("a contour has a piece of an unknown kind");
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] at, int numbers) {
        path.append(command);
        for (var number = 0; number < numbers; number++) {
            if (number > 0) path.append(' ');
            path.append(String.format(Locale.ROOT, "%.1f", at[number]).replaceFirst("\\.0$", ""));
        }
    }
}
