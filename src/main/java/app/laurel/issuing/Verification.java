package app.laurel.issuing;

import app.laurel.credential.CredentialCheck;
import app.laurel.credential.Verdict;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Checks credentials for strangers, with what this installation publishes and nothing else. */
@Component
public class Verification {
    private final CredentialCheck check;

    Verification(OwnDocuments documents, Clock clock) {
        check = new CredentialCheck(documents, clock);
    }

    /** What comes of checking what is in a file, or was pasted. */
    public Verdict of(byte[] file) {
        return check.of(file);
    }
}
