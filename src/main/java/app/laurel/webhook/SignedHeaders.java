package app.laurel.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the head of a delivery: its name, the moment of the try, and a signature by each secret. */
final class SignedHeaders {
    private SignedHeaders() {}

    static Map<String, String> of(String id, Instant at, byte[] body, List<SigningSecret> secrets) {
        var signed = secrets.stream().map(it -> it.sign(id, at, body)).collect(Collectors.joining(" "));
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", signed);
    }
}
