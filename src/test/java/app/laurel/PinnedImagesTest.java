package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever comes from a registry is named by tag and digest, so that the same sources give the same image tomorrow. */
class PinnedImagesTest {
    private static final Pattern FROM = Pattern.compile("(?im)^\\s*FROM\\s+(?:--\\S+\\s+)*(\\S+)(?:\\s+AS\\s+(\\S+))?");
    private static final Pattern COPIED = Pattern.compile("(?im)^\\s*COPY\\s.*--from=(\\S+)");
    private static final Pattern IMAGE = Pattern.compile("(?m)^\\s*[\"']?image[\"']?\\s*:\\s*[\"']?([^\\s\"'#]+)");
    private static final String PINNED = "[a-z0-9./-]+:[A-Za-z0-9._-]+@sha256:[0-9a-f]{64}";

    @Test
    void every_image_that_the_build_begins_with_or_copies_from_is_pinned() throws IOException {
        var dockerfile = Files.readString(Path.of("docker/Dockerfile"));
        var stages =
                found(FROM, dockerfile).map(it -> String.valueOf(it.group(2))).collect(Collectors.toSet());

        var foreign = Stream.concat(found(FROM, dockerfile), found(COPIED, dockerfile))
                .map(it -> it.group(1))
                .filter(it -> !stages.contains(it))
                .toList();

        assertThat(foreign).hasSizeGreaterThan(3).allMatch(it -> it.matches(PINNED));
    }

    @Test
    void every_image_that_runs_beside_the_application_is_pinned() throws IOException {
        var images = found(IMAGE, Files.readString(Path.of("docker/compose.yaml")))
                .map(it -> it.group(1))
                .filter(it -> !it.equals("laurel")) // built by the file itself
                .toList();

        assertThat(images).hasSizeGreaterThan(2).allMatch(it -> it.matches(PINNED));
    }

    @Test
    void no_other_file_of_the_folder_names_images() throws IOException {
        var folder = Path.of("docker");
        try (var files = Files.walk(folder)) {
            var names = files.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString())
                    .collect(Collectors.toSet());

            assertThat(names)
                    .isEqualTo(Set.of(
                            "Dockerfile",
                            "compose.yaml",
                            "Caddyfile",
                            "copies.sql",
                            "example.env",
                            "haproxy.cfg",
                            "is-ready",
                            "healthy",
                            "make-start-cache",
                            "grafana/laurel.json",
                            "prometheus/alerts.yaml"));
        }
    }

    private static Stream<MatchResult> found(Pattern what, String text) {
        return what.matcher(text).results();
    }
}
