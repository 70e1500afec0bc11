package app.laurel.shop.face;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws a picture of any shape into a square of white, whole and in the middle: most logos are made for white paper. */
final class LogoCanvas {
    private LogoCanvas() {}

    static BufferedImage square(BufferedImage picture, int side) {
        var reduced = picture;
        while (Math.max(reduced.getWidth(), reduced.getHeight()) > 2 * side) reduced = halved(reduced);
        var scale = (double) side / Math.max(reduced.getWidth(), reduced.getHeight());
        var width = Math.max(1, (int) Math.round(reduced.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(reduced.getHeight() * scale));
        var square = white(side, side);
        draw(square.createGraphics(), reduced, (side - width) / 2, (side - height) / 2, width, height);
        return square;
    }

    /** Each time by no more than two, for that is as far as a pixel's neighbours are looked at. */
    private static BufferedImage halved(BufferedImage picture) {
        var half = white(Math.max(1, picture.getWidth() / 2), Math.max(1, picture.getHeight() / 2));
        draw(half.createGraphics(), picture, 0, 0, half.getWidth(), half.getHeight());
        return half;
    }

    private static BufferedImage white(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    private static void draw(Graphics2D canvas, BufferedImage picture, int x, int y, int width, int height) {
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, x, y, width, height, null);
        canvas.dispose();
    }
}
