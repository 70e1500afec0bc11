package app.laurel.recommendation.web;

import app.laurel.base.web.SvgText;
import app.laurel.base.web.TextWidth;

/**
 * One line of text in the picture, cut to its room.
 *
 * @param size of its letters, in CSS pixels
 */
record PictureLine(String text, double size, Ink ink, int baseline) {
    /** Where lines begin. */
    static final int X = 100;

    /** How wide they may be. */
    static final double ROOM = RecommendedPicture.WIDTH - X - 14.0;

    void write(StringBuilder svg) {
        var shown = SvgText.fit(SvgText.clean(text), size, ROOM);
        var held = Math.round(Math.min(ROOM, TextWidth.of(shown, size)));
        var hold = held < ROOM * .8 ? "" : " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(held);
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\"%s>%s</text>"
                .formatted(ink.letter(), X, baseline, size, hold, SvgText.escape(shown)));
    }

    /** What a text is painted with. */
    enum Ink {
        STRONG("s", "ink"),
        ACCENT("a", "accent"),
        SOFT("q", "muted");

        private final String letter;
        private final String token;

        Ink(String letter, String token) {
            this.letter = letter;
            this.token = token;
        }

        /** Its class in the style sheet. */
        String letter() {
            return letter;
        }

        /** The design token of its colour. */
        String token() {
            return token;
        }
    }
}
