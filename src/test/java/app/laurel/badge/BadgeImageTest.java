package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.TEXTS;
import static app.laurel.badge.BadgeFixtures.anAward;
import static app.laurel.badge.BadgeFixtures.inState;
import static app.laurel.badge.BadgeFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Language;
import app.laurel.base.web.Tokens;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeImageTest {
    private static final Tokens TOKENS = new Tokens();

    private final BadgeImage image = new BadgeImage(TOKENS);

    @ParameterizedTest
    @EnumSource
    void it_has_its_size_and_the_same_bytes_each_time(ImageShape shape) {
        var once = png(anAward(), shape, BadgeTheme.LIGHT);

        assertThat(png(anAward(), shape, BadgeTheme.LIGHT)).isEqualTo(once);
        assertThat(read(once).getWidth()).isEqualTo(shape.pixelsWide());
        assertThat(read(once).getHeight()).isEqualTo(shape.pixelsHigh());
    }

    @Test
    void it_is_twice_as_sharp_as_its_box_and_the_square_is_as_large_as_feeds_show_it() {
        assertThat(ImageShape.CARD.pixelsWide()).isEqualTo(2 * BadgeVariant.CARD.width());
        assertThat(ImageShape.SQUARE.pixelsWide()).isEqualTo(1080);
    }

    @ParameterizedTest
    @EnumSource
    void an_award_that_was_taken_back_has_no_gold_and_an_ended_one_is_paler(ImageShape shape) {
        assertThat(colours(inState(BadgeState.ACTIVE), shape)).contains(light("leaf"));
        assertThat(colours(inState(BadgeState.EXPIRED), shape))
                .contains(light("ended"))
                .doesNotContain(light("leaf"));
        assertThat(colours(inState(BadgeState.REVOKED), shape))
                .contains(light("gone"))
                .doesNotContain(light("leaf"), light("ink"), light("accent"));
    }

    @Test
    void dark_is_dark_and_only_the_square_fills_its_corners() {
        var card = TOKENS.colour("card");
        assertThat(read(png(anAward(), ImageShape.SQUARE, BadgeTheme.DARK)).getRGB(0, 0))
                .isEqualTo(Color.decode(card.dark()).getRGB());
        assertThat(read(png(anAward(), ImageShape.SQUARE, BadgeTheme.LIGHT)).getRGB(0, 0))
                .isEqualTo(Color.decode(card.light()).getRGB());
        assertThat(read(png(anAward(), ImageShape.CARD, BadgeTheme.LIGHT)).getRGB(0, 0))
                .isZero();
    }

    @Test
    void a_sign_that_has_no_picture_is_left_out_and_never_a_box() {
        assertThat(png(named("한결문구 🖋🎉", "hangyeol.example"), ImageShape.CARD, BadgeTheme.LIGHT))
                .isEqualTo(png(named("한결문구", "hangyeol.example"), ImageShape.CARD, BadgeTheme.LIGHT));
    }

    private Set<Integer> colours(BadgeFacts facts, ImageShape shape) {
        var drawn = read(png(facts, shape, BadgeTheme.LIGHT));
        return IntStream.range(0, drawn.getWidth() * drawn.getHeight())
                .mapToObj(it -> drawn.getRGB(it % drawn.getWidth(), it / drawn.getWidth()))
                .collect(Collectors.toSet());
    }

    private static int light(String colour) {
        return Color.decode(TOKENS.colour(colour).light()).getRGB();
    }

    private byte[] png(BadgeFacts facts, ImageShape shape, BadgeTheme theme) {
        return image.png(facts, BadgeCaption.of(TEXTS, Language.EN, facts), shape, theme);
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
