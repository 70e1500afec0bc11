package app.laurel.community.passkey;

import app.laurel.base.LaurelSettings;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * This installation as devices know it: by the host in its address. Devices must recognise their person, by a PIN or a finger, so
 * that whoever finds one has nothing.
 */
@Configuration(proxyBeanMethods = false)
class RelyingParty {
    static final AuthenticatorSelectionCriteria SELECTION = AuthenticatorSelectionCriteria.builder()
            .userVerification(UserVerificationRequirement.REQUIRED)
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .build();

    @Bean
    WebAuthnRelyingPartyOperations relyingPartyOperations(
            PasskeyHandleStore handles, PasskeyStore passkeys, LaurelSettings settings) {
        var rp = PublicKeyCredentialRpEntity.builder()
                .id(settings.url().getHost())
                .name("Laurel")
                .build();
        var origins = Set.of(settings.url().toString());
        var operations = new Webauthn4JRelyingPartyOperations(handles, passkeys, rp, origins);
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(SELECTION).timeout(PasskeyChallenges.LAST));
        operations.setCustomizeRequestOptions(options ->
                options.userVerification(UserVerificationRequirement.REQUIRED).timeout(PasskeyChallenges.LAST));
        return operations;
    }
}
