package app.laurel.ratelimit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the widget sends: the challenge as it was given, its signature, and the counter that was found.
 *
 * @param counter an unsigned number of 32 bits
 */
record WorkSolution(WorkChallenge challenge, String signature, int counter) {
    private static final int LONGEST = 4_000;
    private static final Pattern HEX_16 = Pattern.compile("[0-9a-f]{32}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty for whatever the widget would not send. */
    static Optional<WorkSolution> parse(String payload) {
        if (payload.isEmpty() || payload.length() > LONGEST) return Optional.empty();
        try {
            var json = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
            return read(JSON.readTree(json));
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<WorkSolution> read(JsonNode json) {
        var challenge = json.path("challenge");
        var given = challenge.path("parameters");
        var nonce = given.path("nonce").asString("");
        var salt = given.path("salt").asString("");
        var counter = json.path("solution").path("counter").asLong(-1);
        var inForm = HEX_16.matcher(nonce).matches() && HEX_16.matcher(salt).matches();
        if (!inForm || counter < 0 || counter > 0xffff_ffffL) return Optional.empty();
        return Optional.of(new WorkSolution(
                new WorkChallenge(
                        nonce,
                        salt,
                        given.path("cost").asInt(0),
                        given.path("expiresAt").asLong(0)),
                challenge.path("signature").asString(""),
                (int) counter));
    }
}
