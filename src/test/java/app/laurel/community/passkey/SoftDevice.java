package app.laurel.community.passkey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with an authenticator in it, that holds one passkey (ES256) and does as a test says where an honest one would not. */
public final class SoftDevice {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HOLDS_KEY = 0x40;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SoftKey key = new SoftKey();
    private final byte[] id = new byte[20];
    private final String origin;
    private boolean recognises = true;
    private String rp = "";
    private String handle = "";
    private long counter;

    /** @param origin of the page on which its person is */
    public SoftDevice(String origin) {
        this.origin = origin;
        RANDOM.nextBytes(id);
    }

    private SoftDevice(SoftDevice other, String origin) {
        this.origin = origin;
        System.arraycopy(other.id, 0, id, 0, id.length);
    }

    /** A device with a key of its own that claims the other's passkey. */
    static SoftDevice claiming(SoftDevice other) {
        var thief = new SoftDevice(other, other.origin);
        thief.rp = other.rp;
        thief.handle = other.handle;
        return thief;
    }

    /** Its count of signatures stands here. */
    void count(long at) {
        counter = at;
    }

    /** Nobody shows it a finger any more. */
    void recogniseNobody() {
        recognises = false;
    }

    /** It names this person from now on. */
    void name(String handle) {
        this.handle = handle;
    }

    String handle() {
        return handle;
    }

    /** Answers a question for a new passkey. */
    public String make(String options) {
        var asked = JSON.readTree(options);
        rp = asked.get("rp").get("id").asString();
        handle = asked.get("user").get("id").asString();
        var data = data(rp, HOLDS_KEY, attested());
        var attestation = Cbor.map(3)
                .text("fmt")
                .text("none")
                .text("attStmt")
                .emptyMap(0)
                .text("authData")
                .bytes(data);
        var response = Map.of(
                "clientDataJSON",
                text(client("webauthn.create", asked, origin)),
                "attestationObject",
                text(attestation.done()),
                "transports",
                new String[] {"internal", "hybrid"});
        return answer(response);
    }

    /** Answers a question to the passkey. */
    public String show(String options) {
        return show(options, origin, rp);
    }

    /** The same on another page, or for another place. */
    String show(String options, String at, String place) {
        counter = counter == 0 ? 0 : counter + 1;
        var client = client("webauthn.get", JSON.readTree(options), at);
        var data = data(place, 0, new byte[0]);
        var signed = ByteBuffer.allocate(data.length + 32)
                .put(data)
                .put(sha256(client))
                .array();
        return answer(Map.of(
                "clientDataJSON",
                text(client),
                "authenticatorData",
                text(data),
                "signature",
                text(key.sign(signed)),
                "userHandle",
                handle));
    }

    private String answer(Map<String, ?> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of()));
    }

    private byte[] data(String place, int flags, byte[] more) {
        var all = PRESENT | flags | (recognises ? VERIFIED : 0);
        return ByteBuffer.allocate(37 + more.length)
                .put(sha256(place.getBytes(StandardCharsets.UTF_8)))
                .put((byte) all)
                .putInt((int) counter)
                .put(more)
                .array();
    }

    /** What the device says of its key (WebAuthn, 6.5.1), of no known make. */
    private byte[] attested() {
        var cose = key.cose();
        return ByteBuffer.allocate(16 + 2 + id.length + cose.length)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose)
                .array();
    }

    private static byte[] client(String type, JsonNode asked, String at) {
        var client = Map.of("type", type, "challenge", asked.get("challenge").asString(), "origin", at);
        return JSON.writeValueAsBytes(client);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
