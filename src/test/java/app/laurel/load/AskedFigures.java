package app.laurel.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of figures that the files for Grafana and Prometheus ask for. */
final class AskedFigures {
    static final Path ALERTS = Path.of("docker/prometheus/alerts.yaml");
    private static final Path DASHBOARD = Path.of("docker/grafana/laurel.json");
    private static final Pattern QUERY = Pattern.compile("\"(?:expr|query)\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FIGURE = Pattern.compile(
            "\\b(?:up|(?:laurel|http|hikaricp|jvm|process|tomcat|logback|disk|dbscheduler|system)_[a-z_]+)\\b");

    private AskedFigures() {}

    static Set<String> ofDashboard() throws IOException {
        return QUERY.matcher(Files.readString(DASHBOARD))
                .results()
                .flatMap(it -> figures(it.group(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> ofAlerts() throws IOException {
        return Alert.all().stream()
                .flatMap(it -> figures(it.query()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> figures(String query) {
        var bare = query.replaceAll("\\\\?\"[^\"]*\"", "");
        return FIGURE.matcher(bare).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** @param runbook where it says what to do */
    record Alert(String name, String query, String runbook) {
        static List<Alert> all() throws IOException {
            var file = JsonMapper.shared().valueToTree(new Yaml().<Object>load(Files.readString(ALERTS)));
            return file.at("/groups")
                    .valueStream()
                    .flatMap(it -> it.at("/rules").valueStream())
                    .map(it -> new Alert(text(it, "/alert"), text(it, "/expr"), text(it, "/annotations/runbook")))
                    .toList();
        }

        private static String text(JsonNode rule, String at) {
            return rule.at(at).asString();
        }
    }
}
