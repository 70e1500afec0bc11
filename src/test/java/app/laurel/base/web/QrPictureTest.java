package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another reader of QR codes reads what we draw. */
class QrPictureTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int MARGIN = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otpauth://totp/Laurel%3Amina%40group.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Laurel",
                "otpauth://totp/Laurel%3Aa-very-long-address-of-somebody-with-patience%40a-very-long-domain-name.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Laurel"
            })
    void a_reader_finds_the_text_in_the_picture(String text) throws Exception {
        var picture = QrPicture.of(text);

        assertThat(new Decoder().decode(modules(picture)).getText()).isEqualTo(text);
    }

    /** What is dark, without the margin, which must be light. */
    private static boolean[][] modules(QrPicture picture) {
        var inner = picture.size() - 2 * MARGIN;
        var dark = new boolean[inner][inner];
        var runs = RUN.matcher(picture.path());
        var drawn = 0;
        while (runs.find()) {
            assertThat(runs.group(4)).isEqualTo(runs.group(3));
            for (var it = 0; it < number(runs.group(3)); it++) {
                dark[number(runs.group(2)) - MARGIN][number(runs.group(1)) - MARGIN + it] = true;
            }
            drawn += runs.group().length();
        }
        assertThat(drawn).as("nothing else is drawn").isEqualTo(picture.path().length());
        return dark;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
