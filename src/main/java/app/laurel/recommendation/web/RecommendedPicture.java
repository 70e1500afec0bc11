package app.laurel.recommendation.web;

import app.laurel.base.text.Language;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.Tokens;
import app.laurel.base.web.Wreath;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.web.PictureLine.Ink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The recommendation as a picture of 360 x 132 CSS pixels for pages on which nothing but pictures can be put: self-contained SVG,
 * no script, every foreign text escaped and cut to its line, no letter below 11 px.
 */
@Component
class RecommendedPicture {
    static final int WIDTH = 360;
    static final int HEIGHT = 132;

    private final PictureLines between;
    private final Tokens tokens;

    RecommendedPicture(PictureLines between, Tokens tokens) {
        this.between = between;
        this.tokens = tokens;
    }

    /** @param address of the page, as people type it */
    String draw(Community community, Optional<Recommendation> found, String address, Language language) {
        var lines = between.of(community, found, address, language);
        var svg = new StringBuilder(3_000).append(open(language, title(lines.subList(0, lines.size() - 1))));
        emblem(svg, found);
        lines.forEach(it -> it.write(svg));
        return svg.append("</svg>").toString();
    }

    private static String title(List<PictureLine> lines) {
        return lines.stream().map(it -> SvgText.clean(it.text())).collect(Collectors.joining(", "));
    }

    private String open(Language language, String title) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" role=\"img\""
                        + " aria-label=\"%3$s\" lang=\"%4$s\" font-family=\"%5$s\" font-weight=\"700\">%6$s"
                        + "<rect class=\"g\" width=\"%1$s\" height=\"%2$s\" rx=\"12\"/>"
                        + "<rect class=\"e\" x=\".75\" y=\".75\" width=\"%7$s\" height=\"%8$s\" rx=\"11.25\" fill=\"none\" stroke-width=\"1.5\"/>")
                .formatted(
                        WIDTH,
                        HEIGHT,
                        SvgText.escape(title),
                        language.tag(),
                        tokens.font(),
                        style(),
                        WIDTH - 1.5,
                        HEIGHT - 1.5);
    }

    private String style() {
        return "<style>" + rules(false) + "@media(prefers-color-scheme:dark){" + rules(true) + "}</style>";
    }

    private String rules(boolean dark) {
        var ground = "rect.g{fill:%s}rect.e{stroke:%s}path{fill:%s}"
                .formatted(colour("card", dark), colour("leaf", dark), colour("leaf", dark));
        for (var ink : Ink.values()) ground += ".%s{fill:%s}".formatted(ink.letter(), colour(ink.token(), dark));
        return ground;
    }

    private String colour(String token, boolean dark) {
        var tone = tokens.colour(token);
        return dark ? tone.dark() : tone.light();
    }

    private static void emblem(StringBuilder svg, Optional<Recommendation> found) {
        svg.append("<path transform=\"translate(14 26)scale(.72)\" d=\"")
                .append(Wreath.SMALL)
                .append("\"/>");
        found.ifPresent(it -> svg.append("<text class=\"s\" x=\"50\" y=\"66\" font-size=\"15\" text-anchor=\"middle\">")
                .append(it.edition().year())
                .append("</text>"));
    }
}
