package app.laurel.shop.face;

import app.laurel.base.id.ShopId;
import java.util.Locale;

/**
 * The colours of a shop's crest, of the shop's number alone: a renamed shop keeps them. Numbers that follow one another are as far
 * apart on the wheel as can be (the golden angle), for they often stand in one list.
 *
 * @param ground of the whole
 * @param charge of a part of it, in which the letter is as easy to read
 * @param letter with a contrast of {@link #CONTRAST} or more to both
 */
record CrestTones(String ground, String charge, String letter) {
    /** WCAG 2.2, 1.4.6 for large letters; a crest is small. */
    static final double CONTRAST = 5;

    private static final long GOLDEN_ANGLE = 137_508;
    private static final String IVORY = "#fffdf7";
    private static final String INK = "#16110a";
    private static final double STEP = 0.01;

    /** By day: a deep ground, a pale letter. */
    static CrestTones ofDay(ShopId shop) {
        var hue = hue(shop);
        var light = 0.5;
        while (contrast(hex(hue, 0.5, light), IVORY) < CONTRAST) light -= STEP;
        return new CrestTones(hex(hue, 0.5, light), hex(hue, 0.55, light * 0.82), IVORY);
    }

    /** By night: a muted bright ground, a dark letter. */
    static CrestTones ofNight(ShopId shop) {
        var hue = hue(shop);
        var light = 0.6;
        while (contrast(hex(hue, 0.4, light), INK) < CONTRAST) light += STEP;
        return new CrestTones(hex(hue, 0.4, light), hex(hue, 0.45, light + 0.09), INK);
    }

    /** The contrast of two colours, WCAG 2.2. */
    static double contrast(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double hue(ShopId shop) {
        return GOLDEN_ANGLE * shop.value() / 1000.0 % 360;
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String hex(double hue, double saturation, double light) {
        var reach = saturation * Math.min(light, 1 - light);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                part(hue / 30, reach, light),
                part(hue / 30 + 8, reach, light),
                part(hue / 30 + 4, reach, light));
    }

    private static int part(double turn, double reach, double light) {
        var at = turn % 12;
        return (int) Math.round(255 * (light - reach * Math.max(-1, Math.min(Math.min(at - 3, 9 - at), 1))));
    }
}
