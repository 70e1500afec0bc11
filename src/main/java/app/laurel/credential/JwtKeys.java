package app.laurel.credential;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds the key that a JWT names, where its issuer publishes keys: in the issuer's own document, or by itself where that document lists
 * it, or in the host's list of keys. Where the document is not at hand, a JWK or a list of them below the issuer's address is taken. A
 * key anywhere else may be anybody's.
 */
final class JwtKeys {
    private static final String JWK = "publicKeyJwk";

    private final Controllers controllers;

    JwtKeys(Controllers controllers) {
        this.controllers = controllers;
    }

    /** The JWK of this name, which belongs to this issuer. */
    VerificationMethod get(String name, String issuer) {
        var address = ExpandedTerms.isAbsolute(name) ? name : issuer + "#" + name.replaceFirst("^#", "");
        if (address.startsWith("did:") && !Parts.withoutFragment(address).equals(issuer)) {
            throw new FlawedException(Flaw.NOT_BY_ISSUER, address, issuer);
        }
        var document = controllers.find(issuer);
        return document.flatMap(it -> held(it, address, issuer))
                .or(() -> byItself(name, issuer, document))
                .orElseThrow(() -> new FlawedException(Flaw.NO_DOCUMENT, name));
    }

    private static Optional<VerificationMethod> held(JsonNode document, String key, String issuer) {
        var held = Controllers.findKey(document, key).filter(it -> it.key().has(JWK));
        held.ifPresent(it -> Controllers.checkAuthorised(document, key));
        return held.map(it -> new VerificationMethod(key, issuer, it.key().path(JWK)));
    }

    private Optional<VerificationMethod> byItself(String name, String issuer, Optional<JsonNode> ofIssuer) {
        if (name.startsWith("did:")) throw new FlawedException(Flaw.KEY_UNKNOWN, name);
        for (var address : addresses(name, issuer)) {
            var found = controllers.findDocument(address);
            if (found.isEmpty()) continue;
            if (!isOfHost(address, issuer)) checkOwn(name, address, issuer, ofIssuer);
            return Optional.of(new VerificationMethod(name, issuer, pick(found.get(), name)));
        }
        return Optional.empty();
    }

    private static List<String> addresses(String name, String issuer) {
        var addresses = new ArrayList<String>();
        if (ExpandedTerms.isAbsolute(name)) {
            addresses.add(name);
            addresses.add(Parts.withoutFragment(name));
        } else {
            wellKnown(issuer).ifPresent(addresses::add);
        }
        return addresses;
    }

    private static Optional<String> wellKnown(String issuer) {
        try {
            return DidWeb.of(issuer)
                    .map(DidWeb::keysAddress)
                    .or(() -> Optional.of(
                            URI.create(issuer).resolve("/.well-known/jwks.json").toString()))
                    .filter(it -> it.startsWith("https://"));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isOfHost(String address, String issuer) {
        return wellKnown(issuer).filter(address::equals).isPresent();
    }

    /** Where the issuer's document is at hand, it decides; otherwise the address does. */
    private static void checkOwn(String name, String address, String issuer, Optional<JsonNode> ofIssuer) {
        if (ofIssuer.filter(it -> Controllers.isAuthorised(it, name)).isPresent()) return;
        if (!OwnAddresses.isBelow(address, issuer)) throw new FlawedException(Flaw.NOT_BY_ISSUER, address, issuer);
        ofIssuer.ifPresent(it -> Controllers.checkAuthorised(it, name));
    }

    /** The key, or of a list of keys the one of this name. */
    private static JsonNode pick(JsonNode document, String name) {
        if (document.has(JWK)) return document.path(JWK);
        if (!document.has("keys")) return document;
        var end = name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1);
        return Parts.list(document, "keys").stream()
                .filter(it -> List.of(name, end).contains(Parts.text(it, "kid")))
                .findFirst()
                .orElseThrow(() -> new FlawedException(Flaw.KEY_UNKNOWN, name));
    }
}
