package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever an alert wakes finds under one heading what to do, and no heading is there for an alert that was taken away. */
class AlertsTest {
    private static final String PAGE = "src/docs/operating.md";

    @Test
    void each_of_the_six_has_its_heading_with_steps() throws IOException {
        var alerts = AskedFigures.Alert.all();

        assertThat(alerts).hasSize(6);
        assertThat(alerts.stream().map(AskedFigures.Alert::runbook).collect(Collectors.toSet()))
                .isEqualTo(headings());
        for (var alert : alerts) {
            assertThat(section(alert.runbook()))
                    .contains("`" + alert.name() + "`:")
                    .contains("\n1. ")
                    .contains("\n2. ");
        }
    }

    @Test
    void the_page_for_hosts_and_the_alerts_call_the_same_things_late() throws IOException {
        var queries =
                AskedFigures.Alert.all().stream().map(AskedFigures.Alert::query).collect(Collectors.joining("\n"));

        assertThat(queries).contains("laurel_copy_age_seconds) > " + 36 * 60 * 60, "laurel_mail_stuck_seconds) > 600");
    }

    private static Set<String> headings() throws IOException {
        return sections()
                .map(it -> PAGE + "#" + anchor(it.lines().findFirst().orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static String section(String runbook) throws IOException {
        return sections()
                .filter(it ->
                        runbook.endsWith("#" + anchor(it.lines().findFirst().orElseThrow())))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> sections() throws IOException {
        var rings =
                Files.readString(Path.of(PAGE)).split("\n## What rings\n", 2)[1].split("\n## ", 2)[0];
        return Arrays.stream(rings.split("\n### ", -1)).skip(1);
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
