package app.laurel.issuing.web;

import app.laurel.credential.ProofSigner;
import app.laurel.credential.PublishedKey;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who signs badges in a name of their own and calls themselves as we do. */
final class SelfNamed {
    private SelfNamed() {}

    /** A badge that is well signed, by nobody in particular. */
    static String badge() throws NoSuchAlgorithmException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new PublishedKey(pair.getPublic()).multibase();
        var badge = (ObjectNode) new JsonMapper().readTree("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "http://localhost:8080/awards/00000172",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "did:key:%s", "type": ["Profile"], "name": "localhost:8080"},
                 "validFrom": "2020-03-01T00:00:00Z", "name": "Laurel Award",
                 "credentialSubject": {"id": "https://evil.example/", "type": ["AchievementSubject"],
                   "achievement": {"id": "https://evil.example/#award", "type": ["Achievement"],
                     "name": "Shop of the Year", "description": "Chosen by itself.",
                     "criteria": {"narrative": "None."}}}}""".formatted(key));
        return new ProofSigner("did:key:" + key + "#" + key, pair.getPrivate())
                .sign(badge, Instant.parse("2020-03-01T00:00:00Z"))
                .toString();
    }
}
