package app.laurel.community.passkey;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import java.util.Optional;

/** Has devices on our own pages added by people, and shown. */
public class SoftDevices {
    private final NewPasskeys added;
    private final PasskeyProofs proofs;
    private final String origin;

    SoftDevices(NewPasskeys added, PasskeyProofs proofs, LaurelSettings settings) {
        this.added = added;
        this.proofs = proofs;
        this.origin = settings.url().toString();
    }

    /** The address at which our pages are. */
    public String origin() {
        return origin;
    }

    /** A device that nobody has added yet. */
    public SoftDevice create() {
        return new SoftDevice(origin);
    }

    /** Whether the person can add the device, asked now. */
    public boolean add(AccountId account, SoftDevice device) {
        return add(account, device, added.ask(account));
    }

    /** The same with this label. */
    public boolean add(AccountId account, SoftDevice device, String label) {
        return add(account, device, added.ask(account), label);
    }

    /** Whether the person can add the device that answers this question. */
    boolean add(AccountId account, SoftDevice device, PasskeyQuestion question) {
        return add(account, device, question, "Phone");
    }

    private boolean add(AccountId account, SoftDevice device, PasskeyQuestion question, String label) {
        return added.add(account, question.sealed(), device.make(question.options()), label);
    }

    /** Who signs in by the device, asked now. */
    Optional<AccountId> show(SoftDevice device) {
        return show(device, proofs.ask());
    }

    /** Who signs in by the device's answer to this question. */
    Optional<AccountId> show(SoftDevice device, PasskeyQuestion question) {
        return proofs.find(question.sealed(), device.show(question.options())).map(AccountProof::account);
    }

    /** Whether the device's answer to this question is the second factor of this person. */
    boolean proves(AccountId account, SoftDevice device, PasskeyQuestion question) {
        return proofs.proves(account, question.sealed(), device.show(question.options()));
    }
}
