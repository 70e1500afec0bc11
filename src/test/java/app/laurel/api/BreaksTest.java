package app.laurel.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BreaksTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEFORE = """
            {"paths": {"/shops": {"get": {
              "parameters": [{"name": "after", "required": false}],
              "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shop"}}}}}}}},
             "components": {"schemas": {"Shop": {"properties": {
              "id": {"type": "integer", "format": "int32"}, "name": {"type": "string"}}}}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"/shops\"|\"/stores\"|get /shops is gone",
                "\"after\"|\"from\"|get /shops takes no after",
                "\"name\": \"after\", \"required\": false|\"name\": \"after\", \"required\": false}, {\"name\": \"key\", \"required\": true|get /shops asks for key",
                "\"name\": {\"type\"|\"title\": {\"type\"|Shop.name is gone",
                "\"type\": \"integer\"|\"type\": \"string\"|Shop.id is type \"string\", was \"integer\"",
                "\"format\": \"int32\"|\"format\": \"int64\"|Shop.id is format \"int64\", was \"int32\""
            })
    void whatever_a_program_may_rely_on_is_missed_when_it_is_gone(String was, String is, String said) {
        assertThat(Breaks.between(JSON.readTree(BEFORE), JSON.readTree(BEFORE.replace(was, is))))
                .contains(said);
    }

    @Test
    void what_is_new_breaks_nothing() {
        var after = BEFORE.replace("\"name\": {", "\"domain\": {\"type\": \"string\"}, \"name\": {")
                .replace(
                        "\"name\": \"after\", \"required\": false",
                        "\"name\": \"after\", \"required\": false}, {\"name\": \"limit\"");

        assertThat(Breaks.between(JSON.readTree(BEFORE), JSON.readTree(after))).isEmpty();
    }
}
