package app.laurel.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description that programs are written by. */
@LaurelTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("src", "docs", "openapi.json");
    private static final Path PRESENT = Path.of("target", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PublicReader reader;

    @Autowired
    OpenApiTest(PublicReader reader) {
        this.reader = reader;
    }

    @Test
    void it_breaks_no_program_that_was_written_by_the_committed_one_and_is_committed_as_it_is() throws Exception {
        var present = present();
        Files.writeString(PRESENT, JSON.writeValueAsString(present) + "\n", StandardCharsets.UTF_8);
        var committed = JSON.readTree(Files.readAllBytes(COMMITTED));

        assertThat(Breaks.between(committed, present))
                .as("programs rely on these: give what is new a name of its own, or begin /api/v2")
                .isEmpty();
        assertThat(present)
                .as("copy %s to %s if the change is meant", PRESENT, COMMITTED)
                .isEqualTo(committed);
    }

    @Test
    void it_describes_every_address_with_an_answer_of_a_named_form() throws Exception {
        for (var path : present().path("paths").properties()) {
            var answer =
                    path.getValue().path("get").path("responses").path("200").path("content");
            assertThat(answer.path("application/json").path("schema").size())
                    .as(path.getKey())
                    .isPositive();
        }
    }

    private JsonNode present() throws Exception {
        return JSON.readTree(reader.ask("/api/v1/openapi.json").getContentAsByteArray());
    }
}
