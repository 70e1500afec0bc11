package app.laurel.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a badge of Open Badges 3.0: what each must say, and of which parts it is made. Whatever else a part says is up to its
 * issuer, as long as it is signed.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists and maps that are made once and never handed out
enum BadgePart {
    /** An address. */
    ADDRESS("Address", List.of(), Map.of("geo", "GeoCoordinates")),
    /** A node of a framework of education. */
    ALIGNMENT("Alignment", List.of("targetName", "targetUrl"), Map.of()),
    /** What was achieved. */
    ACHIEVEMENT(
            "Achievement",
            List.of("id", "name", "description", "criteria"),
            Map.of(
                    "alignment",
                    "Alignment",
                    "creator",
                    "Profile",
                    "image",
                    "Image",
                    "otherIdentifier",
                    "IdentifierEntry",
                    "related",
                    "Related",
                    "resultDescription",
                    "ResultDescription")),
    /** Who achieved it. */
    ACHIEVEMENT_SUBJECT(
            "AchievementSubject",
            List.of("achievement"),
            Map.of(
                    "achievement",
                    "Achievement",
                    "identifier",
                    "IdentityObject",
                    "image",
                    "Image",
                    "result",
                    "Result",
                    "source",
                    "Profile")),
    /** What shows that it was achieved. */
    EVIDENCE("Evidence", List.of(), Map.of()),
    /** A place on the globe. */
    GEO_COORDINATES("GeoCoordinates", List.of("latitude", "longitude"), Map.of()),
    /** Another name for something. */
    IDENTIFIER_ENTRY("IdentifierEntry", List.of("identifier", "identifierType"), Map.of()),
    /** By what a person is known. */
    IDENTITY_OBJECT("IdentityObject", List.of("hashed", "identityHash", "identityType"), Map.of()),
    /** A picture. */
    IMAGE("Image", List.of("id"), Map.of()),
    /** A person or an organisation. */
    PROFILE(
            "Profile",
            List.of("id"),
            Map.of(
                    "address",
                    "Address",
                    "image",
                    "Image",
                    "otherIdentifier",
                    "IdentifierEntry",
                    "parentOrg",
                    "Profile")),
    /** Another edition of the same. */
    RELATED("Related", List.of("id"), Map.of()),
    /** A result. */
    RESULT("Result", List.of(), Map.of("alignment", "Alignment")),
    /** What results there can be. */
    RESULT_DESCRIPTION("ResultDescription", List.of("id", "name", "resultType"), Map.of("alignment", "Alignment"));

    private final String type;
    private final List<String> needed;
    private final Map<String, String> parts;

    BadgePart(String type, List<String> needed, Map<String, String> parts) {
        this.type = type;
        this.needed = needed;
        this.parts = parts;
    }

    /** Refuses a credential that claims to be a badge and is not made as one. */
    static void check(JsonNode credential) {
        if (Parts.text(credential, "id").isEmpty()) throw Parts.missing(credential, "id");
        if (!credential.has("validFrom") && !credential.has("issuanceDate"))
            throw Parts.missing(credential, "validFrom");
        if (credential.path("credentialStatus").isArray()) throw new FlawedException(Flaw.STATUS_SEVERAL);
        PROFILE.check("issuer", credential.path("issuer"));
        var subject = credential.path("credentialSubject");
        if (!subject.isObject()) throw new FlawedException(Flaw.PROPERTY_WRONG, "credentialSubject");
        ACHIEVEMENT_SUBJECT.check("credentialSubject", subject);
        if (!subject.has("id") && Parts.list(subject, "identifier").isEmpty()) throw Parts.missing(subject, "id");
        Parts.list(credential, "evidence").forEach(it -> EVIDENCE.check("evidence", it));
        Parts.list(credential, "image").forEach(it -> IMAGE.check("image", it));
    }

    private void check(String path, JsonNode part) {
        if (part.isString() && mayBeAddress()) return;
        if (!part.isObject()) throw new FlawedException(Flaw.PROPERTY_WRONG, path);
        if (!Parts.texts(part, "type").contains(type)) throw new FlawedException(Flaw.TYPE_MISSING, type);
        for (var key : needed) checkSaid(path + "." + key, key, part.path(key));
        parts.forEach((key, child) ->
                Parts.list(part, key).forEach(it -> of(child).check(path + "." + key, it)));
    }

    /** Who is meant may be said by an address alone. */
    private boolean mayBeAddress() {
        return this == PROFILE;
    }

    private static void checkSaid(String path, String key, JsonNode value) {
        if (value.isMissingNode()) throw new FlawedException(Flaw.PROPERTY_MISSING, path);
        var isGood = switch (key) {
            case "hashed" -> value.isBoolean();
            case "latitude", "longitude" -> value.isNumber();
            case "achievement", "criteria" -> value.isObject();
            case "id" -> ExpandedTerms.isAbsolute(value.asString(""));
            default -> !value.asString("").isBlank();
        };
        if (!isGood) throw new FlawedException(Flaw.PROPERTY_WRONG, path);
    }

    private static BadgePart of(String type) {
        return Arrays.stream(values())
                .filter(it -> it.type.equals(type))
                .findFirst()
                .orElseThrow();
    }
}
