package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.community.RecentProofs;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.Passkeys;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factors of a person, beside the mailbox. An authenticator is always asked for. A passkey is asked for beside the mail
 * only of people in office: others have it for their comfort, and who loses it still signs in by mail.
 */
@Service
@Transactional(readOnly = true)
public class HeldFactors {
    private final SecondFactors authenticators;
    private final Passkeys passkeys;
    private final Members members;
    private final RecentProofs proofs;
    private final DeviceStore devices;
    private final EpochStore epochs;
    private final Clock clock;

    /** Seven: what opens an account is looked at here, and ends here. */
    HeldFactors(
            SecondFactors authenticators,
            Passkeys passkeys,
            Members members,
            RecentProofs proofs,
            DeviceStore devices,
            EpochStore epochs,
            Clock clock) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.members = members;
        this.proofs = proofs;
        this.devices = devices;
        this.epochs = epochs;
        this.clock = clock;
    }

    /** Whether the person has any. */
    public boolean has(AccountId account) {
        return authenticators.has(account) || passkeys.has(account);
    }

    /** Whether the mailbox alone does not open this account. */
    public boolean mustShow(AccountId account) {
        return authenticators.has(account) || (passkeys.has(account) && members.isInOffice(account));
    }

    /** Whether there is one that was not shown within the last half hour. */
    public boolean isDue(AccountId account) {
        return proofs.isMissing(account) && has(account);
    }

    /**
     * Takes a passkey away from its own person, who stays signed in nowhere by it; false if it was none.
     *
     * @throws app.laurel.community.ProofNeeded if a second factor has to be shown first
     */
    @Transactional
    public boolean removePasskey(AccountId account, long id) {
        if (mustShow(account)) proofs.requireShown(account);
        // why: whoever showed it a moment ago begins nothing by it now
        epochs.raise(account);
        if (!passkeys.remove(account, id)) return false;
        devices.endAll(account, clock.instant());
        return true;
    }

    /** Takes away what was added at this moment or later. */
    @Transactional
    void removeAddedSince(AccountId account, Instant since) {
        authenticators.removeAddedSince(account, since);
        passkeys.removeAddedSince(account, since);
    }
}
