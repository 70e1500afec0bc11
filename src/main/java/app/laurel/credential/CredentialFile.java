package app.laurel.credential;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a file holds: a credential with proofs in it, or one inside a signed JWT; bare, or baked into a picture. */
sealed interface CredentialFile {
    /** JSON with its proofs inside. */
    record Json(JsonNode document) implements CredentialFile {}

    /** A JWT in its compact form. */
    record Jwt(String compact) implements CredentialFile {}

    /** What a credential may measure at most. */
    int LARGEST = 64 * 1024;

    /** Letters of base64url in parts; how many and which is for {@link CompactJwt} to say. */
    Pattern COMPACT = Pattern.compile("[A-Za-z0-9_.-]+");

    /** Tells by the first bytes what it is. */
    static CredentialFile read(byte[] bytes) {
        if (bytes.length > CredentialCheck.LARGEST_FILE)
            throw new FlawedException(Flaw.TOO_LARGE, bytes.length, CredentialCheck.LARGEST_FILE);
        if (BakedPng.isPng(bytes)) return ofBaked(BakedPng.read(bytes));
        return BakedSvg.isMarkup(bytes) ? ofBaked(BakedSvg.read(bytes)) : ofText(StrictJson.text(bytes, LARGEST));
    }

    /** What a document of others holds, which stands bare and may be larger, as long lists are. */
    static CredentialFile ofDocument(byte[] bytes) {
        return ofText(StrictJson.text(bytes, Documents.LARGEST));
    }

    private static CredentialFile ofBaked(String text) {
        var length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length > LARGEST) throw new FlawedException(Flaw.TOO_LARGE, length, LARGEST);
        return ofText(text);
    }

    private static CredentialFile ofText(String text) {
        var stripped = text.strip();
        if (stripped.startsWith("{")) return enveloped(StrictJson.read(stripped));
        if (COMPACT.matcher(stripped).matches()) return new Jwt(stripped);
        throw new FlawedException(Flaw.NO_CREDENTIAL);
    }

    /** A credential may be no more than a wrapping around its JWT. */
    private static CredentialFile enveloped(JsonNode document) {
        if (!Parts.texts(document, "type").contains("EnvelopedVerifiableCredential")) return new Json(document);
        var data = Parts.text(document, "id");
        if (!data.matches("data:application/vc(\\+ld\\+json)?\\+jwt,.+")) throw new FlawedException(Flaw.NO_CREDENTIAL);
        return new Jwt(data.substring(data.indexOf(',') + 1));
    }
}
