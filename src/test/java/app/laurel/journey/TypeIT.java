package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's line carries for our faces on a first visit: the text is there at once, the faces follow within a bound. */
class TypeIT {
    private static final int MOST = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ko/",
                "/ko/sallim",
                "/ko/sallim/join",
                "/ko/sallim/staff",
                "/ko/sallim/2025",
                "/ko/sallim/2025/rules",
                "/ko/sallim/2025/kitchen",
                "/ko/sallim/2025/kitchen/report",
                "/ko/sallim/2026",
                "/ko/slowcamp/2025",
                "/ko/slowcamp/2025/report",
                "/sign-in",
                "/sign-in/demonstration"
            })
    void the_faces_of_a_korean_page_weigh_sixty_kilobytes_at_most(String path) {
        var visitor = BrowserUser.stranger(RunningLaurel.told(), "ko", true, ColorScheme.LIGHT);
        var faces = new CopyOnWriteArrayList<Response>();
        visitor.page().onResponse(it -> {
            if (it.url().endsWith(".woff2")) faces.add(it);
        });
        var page = visitor.visit(path);
        page.evaluate("document.fonts.ready.then(() => true)");

        assertThat(faces).hasSizeGreaterThan(5).allMatch(it -> it.status() == 200);
        assertThat(faces)
                .allMatch(
                        it -> String.valueOf(it.headers().get("cache-control")).contains("immutable"));
        assertThat(weights(faces).stream().mapToInt(it -> it).sum())
                .as("bytes of %d faces on %s", faces.size(), path)
                .isLessThanOrEqualTo(MOST);
        assertThat((Boolean) page.evaluate(
                        "document.fonts.check('700 40px \"Gowun Batang\"', document.querySelector('h1').textContent)"))
                .isTrue();
        visitor.leave();
    }

    private static List<Integer> weights(List<Response> faces) {
        return faces.stream().map(it -> it.body().length).toList();
    }
}
