package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconsTest {
    private final Icons icons = new Icons(new Tokens());

    @Test
    void a_home_screen_gets_a_wreath_that_keeps_off_the_edge() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(icons.touch()));

        assertThat(image.getWidth()).isEqualTo(180);
        assertThat(image.getHeight()).isEqualTo(180);
        assertThat(image.getRGB(90, 20)).isEqualTo(image.getRGB(0, 0));
        assertThat(image.getRGB(90, 90)).isEqualTo(image.getRGB(0, 0));
        assertThat(Arrays.stream(image.getRGB(0, 0, 180, 180, null, 0, 180)).filter(it -> it == 0xFFF6CF6C))
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void an_ico_file_holds_one_png_where_its_directory_says() throws IOException {
        var ico = icons.ico();

        assertThat(Arrays.copyOf(ico, 6)).containsExactly(0, 0, 1, 0, 1, 0);
        var image = ImageIO.read(new ByteArrayInputStream(ico, 22, ico.length - 22));
        assertThat(image.getWidth()).isEqualTo(ico[6]);
    }

    @Test
    void the_drawing_is_gold_by_day_and_brighter_by_night() {
        assertThat(icons.svg())
                .startsWith("<svg")
                .contains("fill:#a87810", "prefers-color-scheme:dark", "fill:#e3b03a");
    }
}
