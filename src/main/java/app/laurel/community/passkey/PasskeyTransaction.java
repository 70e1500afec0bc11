package app.laurel.community.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** Runs a transaction that is rolled back where the answer of a device is refused. */
@Component
class PasskeyTransaction {
    private final TransactionTemplate transaction;

    PasskeyTransaction(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** What came of it; empty if it was refused, by us, by WebAuthn's rules or by those of the table. */
    <T> Optional<T> unlessRefused(Supplier<T> act) {
        try {
            return Optional.of(run(act));
        } catch (WebAuthnException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException // why: a transport of an answer may be null, and Spring Security does not look
                | DataIntegrityViolationException
                | RefusedPasskeyException refused) {
            return Optional.empty();
        }
    }

    <T> T run(Supplier<T> act) {
        var result = transaction.execute(status -> act.get());
        if (result == null) throw new IllegalStateException("got no result");
        return result;
    }
}
