package app.laurel.credential;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Finds the key that a proof names. Where the name is one of the web, the key comes from its controller's document and from nowhere
 * else, also when the name ends in something that looks like a key: anybody can write that.
 */
final class ProofKeys {
    /** How identifiers begin that are their key. */
    static final String DID_KEY = "did:key:";

    private static final String MULTIBASE = "publicKeyMultibase";

    private final Controllers controllers;

    ProofKeys(Controllers controllers) {
        this.controllers = controllers;
    }

    VerificationMethod get(String method) {
        if (!ExpandedTerms.isAbsolute(method)) throw new FlawedException(Flaw.KEY_UNKNOWN, method);
        if (method.startsWith(DID_KEY)) return selfNamed(method);
        var base = Parts.withoutFragment(method);
        if (base.startsWith("did:")) return held(controllers.get(base), method);
        var document = controllers
                .findDocument(method)
                .or(() -> controllers.findDocument(base))
                .orElseThrow(() -> new FlawedException(Flaw.NO_DOCUMENT, base));
        if (document.has(MULTIBASE) || document.has("publicKeyJwk")) return single(document, method);
        return held(controllers.get(base), method);
    }

    /** The identifier {@code did:key} is the key. */
    private static VerificationMethod selfNamed(String method) {
        var identifier = Parts.withoutFragment(method);
        var key = identifier.substring(DID_KEY.length());
        if (!method.equals(identifier) && !method.equals(identifier + "#" + key)) {
            throw new FlawedException(Flaw.KEY_UNKNOWN, method);
        }
        var held = JsonNodeFactory.instance.objectNode().put(MULTIBASE, key);
        return new VerificationMethod(method, identifier, held);
    }

    private static VerificationMethod held(JsonNode controller, String method) {
        var key = Controllers.findKey(controller, method);
        Controllers.checkAuthorised(controller, method);
        return key.orElseThrow(() -> new FlawedException(Flaw.KEY_UNKNOWN, method));
    }

    /** A key that is published by itself: its controller must know of it, or be known by an address above it. */
    private VerificationMethod single(JsonNode key, String method) {
        if (!Parts.text(key, "id").equals(method)) {
            throw new FlawedException(Flaw.DOCUMENT_OF_OTHER, method, Parts.text(key, "id"));
        }
        var controller = Parts.needText(key, "controller");
        if (controller.startsWith("did:") || !OwnAddresses.isBelow(method, controller)) {
            Controllers.checkAuthorised(controllers.get(controller), method);
        } else {
            controllers.find(controller).ifPresent(it -> Controllers.checkAuthorised(it, method));
        }
        return new VerificationMethod(method, controller, key);
    }
}
