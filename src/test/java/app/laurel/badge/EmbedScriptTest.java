package app.laurel.badge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class EmbedScriptTest {
    private final EmbedScript script = new EmbedScript();

    @Test
    void it_stays_within_its_budget() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(script.bytes());
        }

        assertThat(packed.size()).isLessThanOrEqualTo(1_200);
    }

    @Test
    void it_asks_nobody_keeps_nothing_and_writes_no_markup() {
        assertThat(new String(script.bytes(), UTF_8))
                .contains("laurel-award")
                .doesNotContain("fetch", "XMLHttp", "sendBeacon", "eval", "Function(", "cookie", "Storage", "indexedDB")
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacent", "document.write", "currentScript", "window");
    }

    @Test
    void its_name_changes_with_its_bytes() {
        assertThat(script.fileName())
                .matches("laurel\\.\\d+\\.\\d+\\.\\d+\\.[0-9a-f]{12}\\.js")
                .contains(script.version());
        assertThat(script.integrity()).matches("sha384-[A-Za-z0-9+/]{64}");
    }
}
