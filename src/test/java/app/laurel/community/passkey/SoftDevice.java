package app.laurel.community.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
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

    private final KeyPair keys = keys();
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
        var data = data(rp, HOLDS_KEY, key());
        var attestation = map(3).text("fmt")
                .text("none")
                .text("attStmt")
                .head(5, 0)
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
                text(sign(signed)),
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

    /** What the device says of its key (WebAuthn, 6.5.1), the key as COSE. */
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var cose = map(5).head(0, 1)
                .head(0, 2)
                .head(0, 3)
                .head(1, 6)
                .head(1, 0)
                .head(0, 1)
                .head(1, 1)
                .bytes(fixed(point.getAffineX()))
                .head(1, 2)
                .bytes(fixed(point.getAffineY()))
                .done();
        return ByteBuffer.allocate(16 + 2 + id.length + cose.length)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose)
                .array();
    }

    private byte[] sign(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] client(String type, JsonNode asked, String at) {
        var client = Map.of("type", type, "challenge", asked.get("challenge").asString(), "origin", at);
        return JSON.writeValueAsBytes(client);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Cbor map(int size) {
        return new Cbor().head(5, size);
    }

    /** As much of RFC 8949 as an attestation needs. */
    private static final class Cbor {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Cbor head(int major, int value) {
            if (value < 24) {
                out.write(major << 5 | value);
            } else if (value < 256) {
                out.write(major << 5 | 24);
                out.write(value);
            } else {
                out.write(major << 5 | 25);
                out.write(value >> 8);
                out.write(value);
            }
            return this;
        }

        Cbor text(String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            head(3, bytes.length).out.writeBytes(bytes);
            return this;
        }

        Cbor bytes(byte[] bytes) {
            head(2, bytes.length).out.writeBytes(bytes);
            return this;
        }

        byte[] done() {
            return out.toByteArray();
        }
    }
}
