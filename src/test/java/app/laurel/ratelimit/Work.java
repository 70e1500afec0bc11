package app.laurel.ratelimit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** A browser that works, as ALTCHA's widget does it. */
public final class Work {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Work() {}

    /** What the widget sends for this challenge: its first solution. */
    public static String solved(String challenge) {
        var given = JSON.readTree(challenge).path("parameters");
        var work = new WorkChallenge(
                given.path("nonce").asString(),
                given.path("salt").asString(),
                given.path("cost").asInt(),
                given.path("expiresAt").asLong());
        var counter = 0;
        while (!work.isSolvedBy(counter)) counter++;
        return payload(challenge, counter);
    }

    /** What the widget would send if it had found this counter. */
    static String payload(String challenge, long counter) {
        var json = "{\"challenge\":%s,\"solution\":{\"counter\":%d,\"derivedKey\":\"00\",\"time\":812.5}}"
                .formatted(challenge, counter);
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
