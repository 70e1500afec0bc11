package app.laurel.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A badge as Laurel would give it, with the documents that its issuer publishes. */
final class TestBadge {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T00:00:00Z"), ZoneOffset.UTC);
    static final String ISSUER = "did:web:laurel.example";
    static final String METHOD = ISSUER + "#sig-2027-1";
    static final String DID = "https://laurel.example/.well-known/did.json";
    static final String LIST = "https://laurel.example/status/1";
    static final TestSigner SIGNER = TestSigner.of(1, METHOD);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, byte[]> published = new HashMap<>();

    TestBadge() {
        publish(DID, did());
        publish(LIST, SIGNER.sign(list(), documents()));
    }

    Documents documents() {
        return address -> Optional.ofNullable(published.get(address));
    }

    void publish(String address, ObjectNode document) {
        publish(address, bytes(document));
    }

    void publish(String address, byte[] document) {
        published.put(address, document);
    }

    void forget(String address) {
        published.remove(address);
    }

    ObjectNode signed() {
        return SIGNER.sign(unsigned(), documents());
    }

    /** One that is changed before it is signed. */
    ObjectNode signed(Consumer<ObjectNode> change) {
        var badge = unsigned();
        change.accept(badge);
        return SIGNER.sign(badge, documents());
    }

    Verdict verdict(ObjectNode badge) {
        return verdict(bytes(badge));
    }

    Verdict verdict(byte[] file) {
        return new CredentialCheck(documents(), CLOCK).of(file);
    }

    static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode json(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    static ObjectNode unsigned() {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],
                 "id": "https://laurel.example/awards/7k3",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "did:web:laurel.example", "type": ["Profile"], "name": "알뜰살림 & friends"},
                 "validFrom": "2027-03-01T00:00:00Z", "validUntil": "2028-03-01T00:00:00Z",
                 "name": "Laurel Award 2027",
                 "credentialSubject": {"id": "https://shop.example/", "type": ["AchievementSubject"],
                   "achievement": {"id": "https://laurel.example/years/2027", "type": ["Achievement"],
                     "achievementType": "Award", "name": "Shop of the Year", "description": "Chosen by 412 members.",
                     "criteria": {"id": "https://laurel.example/method", "narrative": "Majority judgment."},
                     "image": {"id": "https://laurel.example/seal.svg", "type": "Image"}}},
                 "credentialSchema": [{"type": "1EdTechJsonSchemaValidator2019",
                   "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"}],
                 "credentialStatus": {"id": "https://laurel.example/status/1#94567", "type": "BitstringStatusListEntry",
                   "statusPurpose": "revocation", "statusListIndex": "94567",
                   "statusListCredential": "https://laurel.example/status/1"}}""");
    }

    static ObjectNode did() {
        return json("""
                {"@context": ["https://www.w3.org/ns/did/v1"], "id": "did:web:laurel.example",
                 "verificationMethod": [{"id": "%1$s", "type": "Multikey", "controller": "did:web:laurel.example",
                   "publicKeyMultibase": "%2$s"}],
                 "assertionMethod": ["%1$s"]}""".formatted(METHOD, SIGNER.multikey()));
    }

    static ObjectNode list(int... revoked) {
        return listOf(131_072, revoked);
    }

    static ObjectNode listOf(int length, int... revoked) {
        var bits = new byte[length / 8];
        for (var at : revoked) bits[at / 8] |= (byte) (1 << (7 - at % 8));
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "https://laurel.example/status/1",
                 "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": "did:web:laurel.example",
                 "validFrom": "2027-01-01T00:00:00Z",
                 "credentialSubject": {"id": "https://laurel.example/status/1#list", "type": "BitstringStatusList",
                   "statusPurpose": "revocation", "encodedList": "u%s"}}""".formatted(Multibase.toBase64(packed(bits))));
    }

    private static byte[] packed(byte[] bits) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bits);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.toByteArray();
    }
}
