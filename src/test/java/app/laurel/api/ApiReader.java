package app.laurel.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.PublicReader;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that knows nothing but where the interface begins. */
@TestComponent
class ApiReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublicReader reader;

    ApiReader(PublicReader reader) {
        this.reader = reader;
    }

    /** What is answered at an address, which answers well. */
    JsonNode read(String address) throws Exception {
        var answer = reader.ask(path(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    /** What is told of a question that has no answer: of the kind that RFC 9457 names. */
    JsonNode problem(String address, int status) throws Exception {
        var answer = reader.ask(path(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        assertThat(answer.getContentType()).as(address).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).as(address).isEqualTo("*");
        var problem = JSON.readTree(answer.getContentAsByteArray());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    /** All addresses that an answer names, at whatever depth. */
    static Set<String> links(JsonNode answer) {
        var links = new LinkedHashSet<String>();
        if (answer.isString() && answer.asString().startsWith("http")) links.add(answer.asString());
        for (var it : answer) links.addAll(links(it));
        return links;
    }

    static String path(String address) {
        var uri = URI.create(address);
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }
}
