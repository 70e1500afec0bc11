package app.laurel.community.passkey;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.PlainText;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;

/** Adds passkeys. The caller has checked that the person may add one. */
@Service
public class NewPasskeys {
    /** The longest label, in UTF-16 units. */
    public static final int LONGEST_LABEL = 60;

    /** More devices than anybody has. */
    private static final int MOST = 20;

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyChallenges challenges;
    private final PasskeyHandleStore handles;
    private final Passkeys passkeys;
    private final PasskeyTransaction transaction;

    NewPasskeys(
            WebAuthnRelyingPartyOperations operations,
            PasskeyChallenges challenges,
            PasskeyHandleStore handles,
            Passkeys passkeys,
            PasskeyTransaction transaction) {
        this.operations = operations;
        this.challenges = challenges;
        this.handles = handles;
        this.passkeys = passkeys;
        this.transaction = transaction;
    }

    /** Asks a device for a passkey of this account's holder. */
    public PasskeyQuestion ask(AccountId account) {
        var options = transaction.run(() -> options(account));
        return new PasskeyQuestion(
                PasskeyAnswers.write(options), challenges.close(options.getChallenge(), purpose(account)));
    }

    /** Adds the passkey with which a device answered; false if that is no answer to an open question to this person. */
    public boolean add(AccountId account, String sealed, String answer, String label) {
        var question = challenges.open(sealed, purpose(account));
        var made = PasskeyAnswers.attestation(answer);
        if (question.isEmpty() || made.isEmpty()) return false;
        return transaction
                .unlessRefused(() -> add(account, question.get(), made.get(), PlainText.line(label, LONGEST_LABEL)))
                .isPresent();
    }

    private boolean add(
            AccountId account,
            PasskeyChallenges.Open question,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String label) {
        if (passkeys.list(account).size() >= MOST) throw new RefusedPasskeyException("there are enough");
        challenges.spend(question);
        operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                asked(account, question), new RelyingPartyPublicKey(made, label)));
        passkeys.noteAdded(account, label);
        return true;
    }

    /** The options of the question: those of today, with the challenge that was asked. */
    private PublicKeyCredentialCreationOptions asked(AccountId account, PasskeyChallenges.Open question) {
        var now = options(account);
        return PublicKeyCredentialCreationOptions.builder()
                .rp(now.getRp())
                .user(now.getUser())
                .challenge(question.challenge())
                .pubKeyCredParams(now.getPubKeyCredParams())
                .authenticatorSelection(now.getAuthenticatorSelection())
                .build();
    }

    private PublicKeyCredentialCreationOptions options(AccountId account) {
        handles.make(account);
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(PasskeyProofs.authentication(account)));
    }

    private static String purpose(AccountId account) {
        return "new one of " + account;
    }
}
