package app.laurel.community.passkey;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** WebAuthn's JSON, as browsers read and write it. Whatever a stranger sends is read or refused, never an error. */
final class PasskeyAnswers {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    /** Ten times what an authenticator without attestation sends. */
    private static final int LONGEST = 10_000;

    private PasskeyAnswers() {}

    static String write(Object options) {
        return JSON.writeValueAsString(options);
    }

    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> assertion(String json) {
        return read(json, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {})
                .filter(it -> areThere(
                        it.getResponse().getAuthenticatorData(),
                        it.getResponse().getClientDataJSON(),
                        it.getResponse().getSignature()));
    }

    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> attestation(String json) {
        return read(json, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {})
                .filter(it -> areThere(
                        it.getResponse().getAttestationObject(),
                        it.getResponse().getClientDataJSON()));
    }

    private static <T> Optional<T> read(String json, TypeReference<T> type) {
        if (json.length() > LONGEST) return Optional.empty();
        try {
            return Optional.ofNullable(JSON.readValue(json, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean areThere(Object... parts) {
        for (var part : parts) if (part == null) return false;
        return true;
    }
}
