package app.laurel.badge;

import app.laurel.badge.BadgeCanvas.Line;
import app.laurel.badge.BadgeCanvas.Side;
import app.laurel.badge.BadgePalette.Part;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.TextWidth;
import app.laurel.base.web.Wreath;

/**
 * One badge being drawn: the emblem and the lines at their places, mirrored where the language runs from the right.
 */
final class BadgeDrawing {
    /** How far letters may be narrowed, never lowered, before a text is cut. */
    private static final double NARROWEST = 0.88;

    private final BadgeFacts facts;
    private final BadgeCaption texts;
    private final BadgeLayout at;
    private final double width;
    private final BadgeCanvas canvas;
    private final String headline;
    private final double headlineSize;

    /** @param width of the whole badge, by which it is mirrored */
    BadgeDrawing(BadgeFacts facts, BadgeCaption texts, BadgeLayout at, double width, BadgeCanvas canvas) {
        this.facts = facts;
        this.texts = texts;
        this.at = at;
        this.width = width;
        this.canvas = canvas;
        this.headline = headline(facts, texts);
        this.headlineSize = headlineSize();
    }

    void draw() {
        if (facts.state().praises()) {
            wreath();
        } else {
            emptyRing();
        }
        line(0, Part.HEADLINE, SvgText.fit(headline, headlineSize, room()));
        line(1, Part.OWNER, owner());
        line(2, Part.PLACE, communityAndYear());
        if (at.baselines().size() > 3) {
            line(3, Part.PLACE, SvgText.fitEnd(SvgText.clean(facts.proof()), BadgeLayout.SMALL, room()));
        }
    }

    private static String headline(BadgeFacts facts, BadgeCaption texts) {
        return SvgText.clean(facts.state().praises() ? facts.award() : texts.notice());
    }

    /** What was won is set smaller before any of it is cut. */
    private double headlineSize() {
        var size = at.headlineSize();
        while (size > BadgeLayout.SMALL && TextWidth.of(headline, size) > room()) size--;
        return size;
    }

    private void wreath() {
        var path = at.emblemHeight() > 50 ? Wreath.FULL : Wreath.SMALL;
        canvas.wreath(path, emblemX(), at.emblemY(), at.emblemWidth() / 100, at.emblemHeight() / 100);
        if (at.yearSize() == 0) {
            canvas.star(middleX(), middleY() - 1);
            return;
        }
        canvas.year(facts.year(), middleX(), middleY() + at.yearSize() * 0.28, at.yearSize());
    }

    private void emptyRing() {
        canvas.ring(middleX(), middleY(), Math.round(at.emblemHeight() * 0.36));
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
        var x = isMirrored() ? width - at.textX() : at.textX();
        var side = at.centred() ? Side.MIDDLE : isMirrored() ? Side.RIGHT : Side.LEFT;
        canvas.line(new Line(text, part, x, at.baselines().get(number), sizeOf(part), side, at.textWidth()));
    }

    private double sizeOf(Part part) {
        return switch (part) {
            case HEADLINE -> headlineSize;
            case OWNER -> at.ownerSize();
            case PLACE, GROUND, EDGE, EMBLEM -> BadgeLayout.SMALL;
        };
    }

    private boolean isMirrored() {
        return texts.isRightToLeft() && !at.centred();
    }

    private double emblemX() {
        return isMirrored() ? width - at.emblemX() - at.emblemWidth() : at.emblemX();
    }

    private double middleX() {
        return emblemX() + at.emblemWidth() / 2;
    }

    private double middleY() {
        return at.emblemY() + at.emblemHeight() / 2;
    }
}
