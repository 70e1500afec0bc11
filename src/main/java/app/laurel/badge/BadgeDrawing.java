package app.laurel.badge;

import app.laurel.badge.BadgePalette.Part;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.TextWidth;
import app.laurel.base.web.Wreath;

/**
 * One badge being drawn: the emblem and the lines at their places, mirrored where the language runs from the right. Numbers are
 * written by {@code %s}, since {@code %d} and {@code %f} would follow the server's locale.
 */
final class BadgeDrawing {
    /** Beyond this share of its line a text is held to its computed width, whatever font the reader has. */
    private static final double NEARLY_FULL = 0.8;

    /** How far letters may be narrowed, never lowered, before a text is cut. */
    private static final double NARROWEST = 0.88;

    private static final String STAR = "M0-6 1.8-1.9 6.2-1.5 2.9 1.5 3.8 5.9 0 3.6-3.8 5.9-2.9 1.5-6.2-1.5-1.8-1.9z";

    private final BadgeFacts facts;
    private final BadgeCaption texts;
    private final BadgeVariant variant;
    private final BadgeLayout at;
    private final BadgePalette palette;
    private final StringBuilder svg;

    BadgeDrawing(BadgeFacts facts, BadgeCaption texts, BadgeVariant variant, BadgePalette palette, StringBuilder svg) {
        this.facts = facts;
        this.texts = texts;
        this.variant = variant;
        this.at = BadgeLayout.of(variant);
        this.palette = palette;
        this.svg = svg;
    }

    void draw() {
        if (facts.state().praises()) {
            wreath();
        } else {
            emptyRing();
        }
        line(0, Part.HEADLINE, SvgText.fit(headline(), at.headlineSize(), room()));
        line(1, Part.OWNER, owner());
        line(2, Part.PLACE, communityAndYear());
        if (at.baselines().size() > 3) {
            line(3, Part.PLACE, SvgText.fitEnd(SvgText.clean(facts.proof()), BadgeLayout.SMALL, room()));
        }
    }

    private String headline() {
        return SvgText.clean(facts.state().praises() ? facts.award() : texts.notice());
    }

    private void wreath() {
        var path = at.emblemHeight() > 50 ? Wreath.FULL : Wreath.SMALL;
        var paint = palette.fill(Part.EMBLEM);
        svg.append("<path transform=\"translate(%s %s)scale(%s %s)\" %s d=\"%s\"/>"
                .formatted(emblemX(), at.emblemY(), at.emblemWidth() / 100, at.emblemHeight() / 100, paint, path));
        if (at.yearSize() == 0) {
            svg.append("<path transform=\"translate(%s %s)\" %s d=\"%s\"/>"
                    .formatted(middleX(), middleY() - 1, paint, STAR));
            return;
        }
        var baseline = middleY() + at.yearSize() * 0.28;
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"middle\" %s>%s</text>"
                .formatted(middleX(), baseline, at.yearSize(), palette.fill(Part.HEADLINE), facts.year()));
    }

    private void emptyRing() {
        svg.append("<g stroke-width=\"2\" %s><circle cx=\"%s\" cy=\"%s\" r=\"%s\"/><path d=\"M%s %sh10\"/></g>"
                .formatted(
                        palette.stroke(Part.EDGE),
                        middleX(),
                        middleY(),
                        Math.round(at.emblemHeight() * 0.36),
                        middleX() - 5,
                        middleY()));
    }

    private String owner() {
        var owner = SvgText.clean(facts.owner());
        return facts.domain() == null
                ? SvgText.fit(owner, at.ownerSize(), room())
                : SvgText.fitEnd(owner, at.ownerSize(), room());
    }

    private String communityAndYear() {
        var yearStandsInTheWreath = facts.state().praises() && at.yearSize() > 0;
        var year = yearStandsInTheWreath ? "" : " " + facts.year();
        var roomForName = room() - TextWidth.of(year, BadgeLayout.SMALL);
        return SvgText.fit(SvgText.clean(facts.community()), BadgeLayout.SMALL, roomForName) + year;
    }

    private double room() {
        return at.textWidth() / NARROWEST;
    }

    private void line(int number, Part part, String text) {
        if (text.isEmpty()) {
            return;
        }
        var size = sizeOf(part);
        var weight = part == Part.PLACE ? " font-weight=\"500\"" : "";
        var anchor = at.centred() ? " text-anchor=\"middle\"" : "";
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s %s>%s</text>"
                .formatted(
                        isMirrored() ? variant.width() - at.textX() : at.textX(),
                        at.baselines().get(number),
                        size,
                        weight + anchor + heldWidth(TextWidth.of(text, size)),
                        palette.fill(part),
                        SvgText.escape(text)));
    }

    private String heldWidth(double width) {
        if (width <= at.textWidth() * NEARLY_FULL) {
            return "";
        }
        var held = Math.round(Math.min(width, at.textWidth()));
        return " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(held);
    }

    private double sizeOf(Part part) {
        return switch (part) {
            case HEADLINE -> at.headlineSize();
            case OWNER -> at.ownerSize();
            case PLACE, GROUND, EDGE, EMBLEM -> BadgeLayout.SMALL;
        };
    }

    private boolean isMirrored() {
        return texts.isRightToLeft() && !at.centred();
    }

    private double emblemX() {
        return isMirrored() ? variant.width() - at.emblemX() - at.emblemWidth() : at.emblemX();
    }

    private double middleX() {
        return emblemX() + at.emblemWidth() / 2;
    }

    private double middleY() {
        return at.emblemY() + at.emblemHeight() / 2;
    }
}
