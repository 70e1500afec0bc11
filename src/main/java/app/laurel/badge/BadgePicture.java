package app.laurel.badge;

import app.laurel.badge.BadgePalette.Part;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.Tokens;
import org.springframework.stereotype.Component;

/**
 * Draws badges as self-contained SVG: no script, no outside reference, every foreign text escaped, shortened to its line and never
 * below 11 px. Ids carry the code, so that several badges may stand inline in one page.
 */
@Component
public final class BadgePicture {
    private final Tokens tokens;

    /** Draws in these colours and fonts. */
    public BadgePicture(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The picture as an SVG document in the box of its variant. */
    public String draw(BadgeFacts facts, BadgeCaption texts, BadgeLook look) {
        var id = "laurel-%s-%s-%s"
                .formatted(facts.code(), look.variant().tag(), look.theme().tag());
        var palette = new BadgePalette(tokens, facts.state(), look.theme());
        var svg = new StringBuilder(2000).append(open(id, texts, look.variant()));
        svg.append(palette.style(id));
        svg.append(frame(look.variant(), palette));
        var canvas = new SvgCanvas(palette, svg);
        new BadgeDrawing(
                        facts,
                        texts,
                        BadgeLayout.of(look.variant()),
                        look.variant().width(),
                        canvas)
                .draw();
        return svg.append("</svg>").toString();
    }

    private String open(String id, BadgeCaption texts, BadgeVariant variant) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%1$s\" width=\"%2$s\" height=\"%3$s\" viewBox=\"0 0 %2$s %3$s\""
                        + " role=\"img\" aria-labelledby=\"%1$s-t\" lang=\"%4$s\" xml:lang=\"%4$s\" direction=\"%5$s\""
                        + " font-family=\"%6$s\" font-weight=\"700\"><title id=\"%1$s-t\">%7$s</title>")
                .formatted(
                        id,
                        variant.width(),
                        variant.height(),
                        SvgText.escape(texts.language()),
                        texts.isRightToLeft() ? "rtl" : "ltr",
                        tokens.font(),
                        SvgText.escape(SvgText.clean(texts.title())));
    }

    private static String frame(BadgeVariant variant, BadgePalette palette) {
        return ("<rect width=\"%s\" height=\"%s\" rx=\"8\" %s/>"
                        + "<rect x=\".75\" y=\".75\" width=\"%s\" height=\"%s\" rx=\"7.25\" stroke-width=\"1.5\" %s/>")
                .formatted(
                        variant.width(),
                        variant.height(),
                        palette.fill(Part.GROUND),
                        variant.width() - 1.5,
                        variant.height() - 1.5,
                        palette.stroke(Part.EDGE));
    }
}
