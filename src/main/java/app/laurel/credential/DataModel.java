package app.laurel.credential;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the data model of verifiable credentials asks of each of them, in its version 2.0 and in 1.1. */
final class DataModel {
    private static final String VERSION_2 = "https://www.w3.org/ns/credentials/v2";
    private static final String VERSION_1 = "https://www.w3.org/2018/credentials/v1";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context";
    private static final String SUBJECT = "credentialSubject";

    private DataModel() {}

    /** The credential in a document that has its form. */
    static Credential read(JsonNode document) {
        var contexts = Parts.list(document, "@context");
        if (!document.path("@context").isArray() || contexts.isEmpty()) throw new FlawedException(Flaw.CONTEXT_MISSING);
        var first = contexts.getFirst().asString("");
        if (!first.equals(VERSION_2) && !first.equals(VERSION_1)) throw new FlawedException(Flaw.CONTEXT_FIRST, first);
        var credential = of(document);
        if (first.equals(VERSION_1) && !document.has("issuanceDate")) throw Parts.missing(document, "issuanceDate");
        check(credential);
        if (credential.isBadge()) {
            checkBadgeContext(contexts);
            BadgePart.check(document);
        }
        return credential;
    }

    /** Both models define some of the moments; of several, the narrower span counts. */
    private static Credential of(JsonNode document) {
        var types = Parts.texts(document, "type");
        if (!types.contains("VerifiableCredential"))
            throw new FlawedException(Flaw.TYPE_MISSING, "VerifiableCredential");
        var begin = moments(document, "validFrom", "issuanceDate").max(Comparator.naturalOrder());
        var end = moments(document, "validUntil", "expirationDate").min(Comparator.naturalOrder());
        if (isCrossed(begin, end))
            throw new FlawedException(Flaw.MOMENTS_CROSSED, begin.orElseThrow(), end.orElseThrow());
        return new Credential(document, types, issuer(document), begin, end);
    }

    private static Stream<Instant> moments(JsonNode document, String one, String other) {
        return Stream.of(one, other).flatMap(it -> Moments.find(document, it).stream());
    }

    private static boolean isCrossed(Optional<Instant> begin, Optional<Instant> end) {
        return begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get());
    }

    private static String issuer(JsonNode document) {
        var issuer = Parts.id(document.path("issuer"));
        if (!ExpandedTerms.isAbsolute(issuer)) throw Parts.missing(document, "issuer");
        return issuer;
    }

    private static void check(Credential credential) {
        var document = credential.document();
        if (document.has("id") && !ExpandedTerms.isAbsolute(credential.id())) throw Parts.missing(document, "id");
        var subjects = credential.subjects();
        if (subjects.isEmpty() || !subjects.stream().allMatch(DataModel::saysSomething)) {
            throw Parts.missing(document, SUBJECT);
        }
        for (var key : List.of("credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence")) {
            if (!Parts.list(document, key).stream().allMatch(it -> it.isObject() && it.has("type"))) {
                throw new FlawedException(Flaw.PROPERTY_WRONG, key);
            }
        }
    }

    private static boolean saysSomething(JsonNode subject) {
        return subject.isObject() && !subject.isEmpty();
    }

    private static void checkBadgeContext(List<JsonNode> contexts) {
        var second = contexts.size() < 2 ? "" : contexts.get(1).asString("");
        if (!second.startsWith(BADGES)) throw new FlawedException(Flaw.CONTEXT_BADGE, second);
    }
}
