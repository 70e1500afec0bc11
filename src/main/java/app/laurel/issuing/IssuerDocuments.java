package app.laurel.issuing;

import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.credential.PublishedKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the issuer publishes of its keys: those that sign, and those that once did as long as what they signed is good. A key that was
 * given up is gone from all of it, so nothing that it signed can be believed by anybody.
 */
@Component
public class IssuerDocuments {
    private static final int MOST = 200;

    private final IssuerKeys keys;
    private final Issuer issuer;
    private final Shelf<String, Optional<String>> made;

    IssuerDocuments(IssuerKeys keys, Issuer issuer, Shelves shelves) {
        this.keys = keys;
        this.issuer = issuer;
        this.made = shelves.of(MOST);
    }

    /** The document of the issuer's {@code did:web}. */
    public String did() {
        return always("did", this::makeDid);
    }

    /** All keys as a JWK Set (RFC 7517, 5). */
    public String keySet() {
        return always("jwks", this::makeKeySet);
    }

    /** One key as a bare JWK; empty where there is none of this name, or it was given up. */
    public Optional<String> key(String name) {
        return made.get(
                "key " + name,
                () -> keys.listGood().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .map(it -> jwk(it).toString()));
    }

    private String always(String name, Function<List<IssuerKey>, ObjectNode> make) {
        return made.get(name, () -> Optional.of(make.apply(keys.listGood()).toString()))
                .orElseThrow();
    }

    private ObjectNode makeDid(List<IssuerKey> good) {
        var document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add("https://www.w3.org/ns/did/v1").add("https://w3id.org/security/multikey/v1");
        document.put("id", issuer.did());
        var methods = document.putArray("verificationMethod");
        var assertions = document.putArray("assertionMethod");
        for (var key : good) {
            if (key.kind() == KeyKind.ED25519) methods.add(multikey(key));
            assertions.add(address(key));
        }
        return document;
    }

    private ObjectNode multikey(IssuerKey key) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", issuer.method(key.kept()))
                .put("type", "Multikey")
                .put("controller", issuer.did())
                .put("publicKeyMultibase", new PublishedKey(key.publicKey()).multibase());
    }

    private ObjectNode makeKeySet(List<IssuerKey> good) {
        var set = JsonNodeFactory.instance.objectNode();
        var list = set.putArray("keys");
        good.forEach(it -> list.add(jwk(it)));
        return set;
    }

    private ObjectNode jwk(IssuerKey key) {
        return new PublishedKey(key.publicKey()).jwk(address(key));
    }

    /** By what proofs and JWTs name it. */
    private String address(IssuerKey key) {
        return key.kind() == KeyKind.ED25519 ? issuer.method(key.kept()) : issuer.key(key.name());
    }
}
