package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.web.Tokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenGraphImageTest {
    private static final int CROP_TOP = (OpenGraphImage.HEIGHT - OpenGraphImage.WIDTH / 2) / 2;
    private static final int WHITE_ENOUGH = 0xC0;

    private final OpenGraphImage drawing = new OpenGraphImage(new Tokens());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "한결문구",
                "Hangyeol Stationery",
                "The Very Long Name of a Stationery Shop That Sells Everything, and Its Equally Long Twin Brother",
                "세상에서가장이름이긴문구점을운영하는사람들의모임에서뽑은올해의쇼핑몰그리고또하나의이름",
                "متجر الأقلام",
                "漢字の店",
                "<b>\u0000\u202E",
                ""
            })
    void any_name_gives_a_light_picture_of_the_right_size(String winner) throws IOException {
        var png = drawing.png(new ShareCard(2026, "올해의 쇼핑몰", winner, "책상 위 만년필"));

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png).hasSizeLessThan(300_000);
    }

    @Test
    void the_name_is_drawn_and_within_the_middle_two_to_one() throws IOException {
        var blank = light(drawing.png(card("")));
        var named = light(drawing.png(card("한결문구")));

        assertThat(named.pixels()).isGreaterThan(blank.pixels() + 5_000);
        assertThat(named.top()).isGreaterThan(CROP_TOP + 20);
        assertThat(named.bottom()).isLessThan(OpenGraphImage.HEIGHT - CROP_TOP - 20);
        assertThat(named.left()).isGreaterThan(100);
    }

    @Test
    void a_name_of_whatever_length_and_height_stays_in_its_place_and_can_be_read() throws IOException {
        var blank = light(drawing.png(card("")));
        for (var name : List.of(
                "가나다라마바사아자차카타파하".repeat(14),
                "Supercalifragilistic".repeat(10),
                "긴 이름 ".repeat(40),
                "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030d")) {
            var named = light(drawing.png(card(name)));

            assertThat(named.top()).as(name).isGreaterThan(CROP_TOP + 20);
            assertThat(named.bottom()).as(name).isLessThan(OpenGraphImage.HEIGHT - CROP_TOP - 20);
            assertThat(named.left()).as(name).isGreaterThan(100);
            assertThat(named.pixels()).as(name).isGreaterThan(blank.pixels() + 500);
        }
    }

    @Test
    void what_does_not_fit_when_small_is_cut_and_not_made_smaller() throws IOException {
        var eighty = drawing.png(card("가".repeat(80)));
        var twice = drawing.png(card("가".repeat(160)));

        assertThat(eighty).isEqualTo(twice);
    }

    @Test
    void the_same_card_gives_the_same_bytes() {
        assertThat(drawing.png(card("한결문구"))).isEqualTo(drawing.png(card("한결문구")));
    }

    private static ShareCard card(String winner) {
        return new ShareCard(2026, "Shop of the Year", winner, "Pens on the Desk");
    }

    /** Where the picture is nearly white, that is, where names and numbers stand. */
    private static Light light(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var light = new Light(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (isLight(image, x, y)) {
                    light = light.and(x, y);
                }
            }
        }
        return light;
    }

    private static boolean isLight(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) >= WHITE_ENOUGH;
    }

    private record Light(int pixels, int top, int bottom, int left) {
        Light and(int x, int y) {
            return new Light(pixels + 1, Math.min(top, y), Math.max(bottom, y), Math.min(left, x));
        }
    }
}
