package app.laurel.result.web;

import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.Lettering;
import app.laurel.base.web.Lettering.Line;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.Tokens;
import java.awt.Graphics2D;
import org.springframework.stereotype.Component;

/**
 * The picture that messengers and social sites show beside a shared result: 1200 x 630, everything that matters well inside the
 * middle 2:1, to which KakaoTalk crops. Needs no display and no browser.
 */
@Component
public final class OpenGraphImage {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
    private static final double MIDDLE = WIDTH / 2.0;
    private static final double TEXT_WIDTH = 960;

    private final PictureStage stage;
    private final Lettering lettering = new Lettering();

    /** Draws in these colours. */
    public OpenGraphImage(Tokens tokens) {
        stage = new PictureStage(tokens, WIDTH, HEIGHT);
    }

    /** The picture as PNG bytes; the same card always gives the same bytes. */
    public byte[] png(ShareCard card) {
        return stage.png(canvas -> {
            stage.wreath(canvas, lettering, card.year(), 62);
            words(canvas, card);
        });
    }

    private void words(Graphics2D canvas, ShareCard card) {
        canvas.setColor(stage.colour("stage-gold"));
        lettering.centre(canvas, new Line(SvgText.clean(card.kicker()), 36, Face.BOLD), MIDDLE, 334, TEXT_WIDTH);
        canvas.setColor(stage.colour("on-stage"));
        var lines = lettering.balance(SvgText.clean(card.winner()), 92, TEXT_WIDTH);
        if (lines.size() == 1) {
            lettering.centre(canvas, new Line(lines.getFirst(), 92, Face.TITLE), MIDDLE, 444, TEXT_WIDTH);
        } else {
            lettering.centre(canvas, new Line(lines.getFirst(), 64, Face.TITLE), MIDDLE, 408, TEXT_WIDTH);
            lettering.centre(canvas, new Line(lines.getLast(), 64, Face.TITLE), MIDDLE, 482, TEXT_WIDTH);
        }
        canvas.setColor(stage.colour("stage-soft"));
        lettering.centre(canvas, new Line(SvgText.clean(card.community()), 32, Face.TEXT), MIDDLE, 544, TEXT_WIDTH);
    }
}
