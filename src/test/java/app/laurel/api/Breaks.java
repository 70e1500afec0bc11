package app.laurel.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What of a description of an interface (OpenAPI 3.1) a program may rely on that another one does not keep. */
final class Breaks {
    private final List<String> found = new ArrayList<>();

    private Breaks() {}

    static List<String> between(JsonNode before, JsonNode after) {
        var breaks = new Breaks();
        for (var path : before.path("paths").properties()) {
            var now = after.path("paths").path(path.getKey());
            for (var method : path.getValue().properties())
                breaks.operation(method.getKey() + " " + path.getKey(), method.getValue(), now.path(method.getKey()));
        }
        for (var schema : before.path("components").path("schemas").properties()) {
            var now = after.path("components").path("schemas").path(schema.getKey());
            breaks.schema(schema.getKey(), schema.getValue(), now);
        }
        return breaks.found;
    }

    private void operation(String name, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        var known = new HashSet<String>();
        for (var it : before.path("parameters")) known.add(it.path("name").asString());
        var kept = new HashSet<String>();
        for (var it : after.path("parameters")) {
            kept.add(it.path("name").asString());
            if (it.path("required").asBoolean(false)
                    && !known.contains(it.path("name").asString()))
                found.add(name + " asks for " + it.path("name").asString());
        }
        known.stream().filter(it -> !kept.contains(it)).forEach(it -> found.add(name + " takes no " + it));
        same(name + " answers with", answer(before), answer(after));
    }

    private static JsonNode answer(JsonNode operation) {
        return operation.path("responses").path("200").path("content");
    }

    private void schema(String name, JsonNode before, JsonNode after) {
        for (var property : before.path("properties").properties()) {
            var now = after.path("properties").path(property.getKey());
            var called = name + "." + property.getKey();
            if (now.isMissingNode()) found.add(called + " is gone");
            else
                for (var what : List.of("type", "format", "$ref", "items"))
                    same(called + " is " + what, property.getValue().path(what), now.path(what));
        }
        var values = new HashSet<String>();
        for (var it : after.path("enum")) values.add(it.asString());
        for (var it : before.path("enum"))
            if (!values.contains(it.asString())) found.add(name + " is never " + it.asString());
    }

    private void same(String what, JsonNode before, JsonNode after) {
        if (!before.equals(after)) found.add("%s %s, was %s".formatted(what, after, before));
    }
}
