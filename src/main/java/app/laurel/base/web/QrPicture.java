package app.laurel.base.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as cameras read it (QR code, ISO/IEC 18004), drawn as one path.
 *
 * @param size of the square picture in modules, with the quiet margin around
 * @param path as in SVG: each run of dark modules is a rectangle
 */
public record QrPicture(int size, String path) {
    /** The quiet zone that the standard asks for, in modules. */
    private static final int MARGIN = 4;

    /** Draws this text. */
    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) drawRow(code, y, path);
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }

    private static void drawRow(QrCode code, int y, StringBuilder path) {
        for (var x = 0; x < code.size; x++) {
            if (!code.getModule(x, y)) continue;
            var begin = x;
            while (code.getModule(x + 1, y)) x++;
            var width = x - begin + 1;
            path.append("M%d %dh%dv1h-%dz".formatted(begin + MARGIN, y + MARGIN, width, width));
        }
    }
}
