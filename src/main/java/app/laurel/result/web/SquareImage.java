package app.laurel.result.web;

import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.Lettering;
import app.laurel.base.web.Lettering.Line;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.Tokens;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.springframework.stereotype.Component;

/** The square picture of a result for feeds of pictures: 1080 x 1080, the winner above a podium of the first three places. */
@Component
final class SquareImage {
    static final int SIDE = 1080;
    private static final double TEXT_WIDTH = 900;
    private static final double FOOT = 930;
    private static final double STEP_WIDTH = 280;
    private static final int LIT = 110;
    private static final int UNLIT = 25;

    private final PictureStage stage;
    private final Lettering lettering = new Lettering();

    SquareImage(Tokens tokens) {
        stage = new PictureStage(tokens, SIDE, SIDE);
    }

    /** The picture as PNG bytes; the same card always gives the same bytes. */
    byte[] png(SquareCard card) {
        return stage.png(canvas -> {
            var down = card.podium().isEmpty() ? 190 : 0;
            stage.wreath(canvas, lettering, card.head().year(), 84 + down);
            head(canvas, card.head(), down);
            for (var at = 0; at < card.podium().size(); at++) {
                step(canvas, card.podium().get(at), at);
            }
            canvas.setColor(stage.colour("stage-soft"));
            write(canvas, new Line(card.head().community(), 34, Face.TEXT), stage.middle(), 996, TEXT_WIDTH);
        });
    }

    private void head(Graphics2D canvas, ShareCard card, int down) {
        canvas.setColor(stage.colour("stage-gold"));
        write(canvas, new Line(card.kicker(), 38, Face.BOLD), stage.middle(), 366 + down, TEXT_WIDTH);
        canvas.setColor(stage.colour("on-stage"));
        var lines = lettering.balance(SvgText.clean(card.winner()), 84, TEXT_WIDTH);
        var size = lines.size() == 1 ? 84 : 56;
        var baseline = (lines.size() == 1 ? 466 : 430) + down;
        for (var line : lines) {
            write(canvas, new Line(line, size, Face.TITLE), stage.middle(), baseline, TEXT_WIDTH);
            baseline += 66;
        }
    }

    /** The first in the middle, the second to its left, the third to its right; as high as the place. */
    private void step(Graphics2D canvas, SquareCard.Step step, int at) {
        var x = stage.middle() + (at == 0 ? 0 : at == 1 ? -STEP_WIDTH : STEP_WIDTH);
        var top = 600 + (step.rank() - 1) * 90;
        var gold = stage.colour("stage-gold");
        canvas.setPaint(new GradientPaint(0, (float) top, faint(gold, LIT), 0, (float) FOOT, faint(gold, UNLIT)));
        canvas.fill(new Rectangle2D.Double(x - STEP_WIDTH / 2 + 6, top, STEP_WIDTH - 12, FOOT - top));
        canvas.setColor(step.rank() == 1 ? gold : stage.colour("stage-soft"));
        canvas.fill(new Rectangle2D.Double(x - STEP_WIDTH / 2 + 6, top, STEP_WIDTH - 12, 8));
        canvas.setColor(stage.colour("on-stage"));
        write(canvas, new Line(Integer.toString(step.rank()), 72, Face.TITLE), x, top + 92, STEP_WIDTH);
        write(canvas, new Line(step.name(), 36, Face.BOLD), x, top - 24, STEP_WIDTH - 24);
    }

    private static Color faint(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private void write(Graphics2D canvas, Line line, double x, double baseline, double width) {
        lettering.centre(canvas, new Line(SvgText.clean(line.text()), line.size(), line.face()), x, baseline, width);
    }
}
