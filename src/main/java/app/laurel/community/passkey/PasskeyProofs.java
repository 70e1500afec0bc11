package app.laurel.community.passkey;

import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;

/** Asks devices to prove that their person is there: as a way in, or as a second factor. */
@Service
public class PasskeyProofs {
    private static final String SIGN_IN = "sign in";

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyChallenges challenges;
    private final PasskeyHandleStore handles;
    private final PasskeyTransaction transaction;

    PasskeyProofs(
            WebAuthnRelyingPartyOperations operations,
            PasskeyChallenges challenges,
            PasskeyHandleStore handles,
            PasskeyTransaction transaction) {
        this.operations = operations;
        this.challenges = challenges;
        this.handles = handles;
        this.transaction = transaction;
    }

    /** Asks for any passkey, without knowing who answers; reads nothing from the database. */
    public PasskeyQuestion ask() {
        return question(options(null), SIGN_IN);
    }

    /** Asks for one of this account's passkeys. */
    public PasskeyQuestion ask(AccountId account) {
        return question(transaction.run(() -> options(authentication(account))), purpose(account));
    }

    /** Whose passkey this answer came from; empty if it answers no open question of ours, or proves nothing. */
    public Optional<AccountProof> find(String sealed, String answer) {
        return proved(SIGN_IN, sealed, answer);
    }

    /** Whether this answer came from one of the account's own passkeys. */
    public boolean proves(AccountId account, String sealed, String answer) {
        return proved(purpose(account), sealed, answer)
                .filter(it -> it.account().equals(account))
                .isPresent();
    }

    private Optional<AccountProof> proved(String purpose, String sealed, String answer) {
        var question = challenges.open(sealed, purpose);
        var assertion = PasskeyAnswers.assertion(answer);
        if (question.isEmpty() || assertion.isEmpty()) return Optional.empty();
        return transaction.unlessRefused(() -> owner(question.get(), assertion.get()));
    }

    private AccountProof owner(
            PasskeyChallenges.Open question, PublicKeyCredential<AuthenticatorAssertionResponse> assertion) {
        var asked = PublicKeyCredentialRequestOptions.builder()
                .challenge(question.challenge())
                .rpId(options(null).getRpId())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(List.of())
                .build();
        var person = operations.authenticate(new RelyingPartyAuthenticationRequest(asked, assertion));
        var named = assertion.getResponse().getUserHandle();
        if (named != null && !named.equals(person.getId())) {
            throw new RefusedPasskeyException("it names somebody else");
        }
        challenges.spend(question);
        return handles.account(person.getId()).orElseThrow();
    }

    private PublicKeyCredentialRequestOptions options(@Nullable Authentication of) {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(of));
    }

    private PasskeyQuestion question(PublicKeyCredentialRequestOptions options, String purpose) {
        return new PasskeyQuestion(PasskeyAnswers.write(options), challenges.close(options.getChallenge(), purpose));
    }

    static Authentication authentication(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.toString(), "", List.of());
    }

    private static String purpose(AccountId account) {
        return "second factor of " + account;
    }
}
