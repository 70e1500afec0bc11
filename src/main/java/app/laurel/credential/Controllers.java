package app.laurel.credential;

import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The documents in which those who hold keys say which of them make assertions in their name. */
final class Controllers {
    private final Documents documents;

    Controllers(Documents documents) {
        this.documents = documents;
    }

    /** What is published at this address, if it is known. */
    Optional<JsonNode> findDocument(String address) {
        return documents.find(address).map(it -> StrictJson.read(it, Documents.LARGEST));
    }

    /** The document of whoever is known by this address, which must say that it is. */
    Optional<JsonNode> find(String controller) {
        var published = DidWeb.of(controller).map(DidWeb::address).orElse(controller);
        return findDocument(published).or(() -> findDocument(controller)).map(it -> {
            var id = Parts.text(it, "id");
            if (!id.equals(controller)) throw new FlawedException(Flaw.DOCUMENT_OF_OTHER, published, id);
            return it;
        });
    }

    JsonNode get(String controller) {
        return find(controller)
                .orElseThrow(() -> new FlawedException(
                        Flaw.NO_DOCUMENT,
                        DidWeb.of(controller).map(DidWeb::address).orElse(controller)));
    }

    /** Whether the controller lets this key make assertions: by its whole address. */
    static boolean isAuthorised(JsonNode controller, String key) {
        return Parts.list(controller, "assertionMethod").stream()
                .anyMatch(it -> Parts.id(it).equals(key));
    }

    static void checkAuthorised(JsonNode controller, String key) {
        if (!isAuthorised(controller, key)) {
            throw new FlawedException(Flaw.KEY_NOT_AUTHORISED, key, Parts.text(controller, "id"));
        }
    }

    /** The key that the controller's document holds under this address. */
    static Optional<VerificationMethod> findKey(JsonNode controller, String key) {
        var id = Parts.text(controller, "id");
        var held = new ArrayList<>(Parts.list(controller, "verificationMethod"));
        held.addAll(Parts.list(controller, "assertionMethod"));
        return held.stream()
                .filter(it -> it.isObject() && Parts.text(it, "id").equals(key))
                .findFirst()
                .map(it -> {
                    var owner = Parts.text(it, "controller");
                    if (!owner.equals(id)) throw new FlawedException(Flaw.KEY_OF_OTHER, key, owner);
                    return new VerificationMethod(key, id, it);
                });
    }
}
