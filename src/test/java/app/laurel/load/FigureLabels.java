package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The labels that figures may have, and which values: what the machine says of itself, and what stands in the code. */
final class FigureLabels {
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "action",
            "area",
            "cause",
            "compiler",
            "gc",
            "id",
            "le",
            "level",
            "main_application_class",
            "name",
            "path",
            "pool",
            "quantile",
            "result",
            "runtime",
            "state",
            "vendor",
            "version");
    private static final String PLACE =
            "other|/\\*\\*|/actuator/health/\\*\\*|/(app|v1|sign-in|setup|laurel|actuator)/\\*";
    private static final String CONSTANT = "[a-z0-9_-]{2,40}";

    private final Set<String> routes;

    FigureLabels(List<RequestMappingHandlerMapping> mappings) {
        routes = mappings.stream()
                .flatMap(it -> it.getHandlerMethods().keySet().stream())
                .flatMap(it -> it.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    /** A label that nobody has thought of is not allowed. */
    void assertAllowed(String line) {
        LABEL.matcher(line)
                .results()
                .forEach(it -> assertThat(isAllowed(it.group(1), it.group(2)))
                        .as("%s of %s", it.group(), line)
                        .isTrue());
    }

    private boolean isAllowed(String label, String value) {
        if (OF_THE_MACHINE.contains(label)) return true;
        return switch (label) {
            case "node" -> value.equals("north");
            case "answer", "work", "limit", "job", "task" -> value.matches(CONSTANT);
            case "method" -> value.matches("GET|POST|HEAD|PUT|DELETE|OPTIONS|PATCH|TRACE|other");
            case "status" -> value.matches("[1-5]\\d\\d");
            case "outcome" -> value.matches("[A-Z_]+");
            case "exception", "error" -> value.matches("none|[A-Z]\\w+");
            case "uri" -> value.matches(PLACE) || routes.contains(value.replace("\\\\", "\\"));
            default -> false;
        };
    }
}
