package app.laurel.issuing.web;

import app.laurel.issuing.IssuerDocuments;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The issuer's keys, where {@code did:web} and JWTs look for them. */
@RestController
class IssuerEndpoint {
    private static final String AN_HOUR = "public, max-age=3600";

    private final IssuerDocuments documents;

    IssuerEndpoint(IssuerDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/.well-known/did.json")
    ResponseEntity<byte[]> did() {
        return OpenAnswers.of("application/json", AN_HOUR, documents.did());
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<byte[]> keySet() {
        return OpenAnswers.of("application/jwk-set+json", AN_HOUR, documents.keySet());
    }

    @GetMapping("/keys/{key:[a-z]{2,3}-[0-9]{4}-[0-9]{1,5}}")
    ResponseEntity<byte[]> key(@PathVariable String key) {
        return documents
                .key(key)
                .map(it -> OpenAnswers.of("application/jwk+json", AN_HOUR, it))
                .orElseGet(() -> OpenAnswers.nothing("No such key"));
    }
}
