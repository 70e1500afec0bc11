package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import app.laurel.community.SignInNeeded;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.NewPasskeys;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds second factors while the session stands in which that is asked for: whoever ends it does so before, and nothing is added, or
 * after, and can take away what was.
 */
@Service
class NewFactors {
    private final SecondFactors authenticators;
    private final NewPasskeys passkeys;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    NewFactors(SecondFactors authenticators, NewPasskeys passkeys, Sessions sessions, TransactionTemplate transaction) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /**
     * As {@link SecondFactors#add}.
     *
     * @throws SignInNeeded if the session has ended
     */
    @Transactional
    Optional<List<String>> addAuthenticator(AccountId account, String session, byte[] secret, String code) {
        hold(account, session);
        return authenticators.add(account, secret, code);
    }

    /**
     * As {@link NewPasskeys#add}; a proof of now if it is added.
     *
     * @throws SignInNeeded if the session has ended
     */
    Optional<AccountProof> addPasskey(AccountId account, String session, String question, String answer, String label) {
        Optional<AccountProof> added = transaction.execute(status -> {
            var proof = hold(account, session);
            if (passkeys.add(account, question, answer, label)) return Optional.of(proof);
            status.setRollbackOnly();
            return Optional.empty();
        });
        return Objects.requireNonNull(added);
    }

    private AccountProof hold(AccountId account, String session) {
        return sessions.hold(session, account).orElseThrow(SignInNeeded::new);
    }
}
