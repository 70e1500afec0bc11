package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.passkey.SoftDevices;
import java.util.List;

/** The ways in which people end all that is open under an account, each prepared up to its last step. */
public class Closings {
    private final AddressUndos undos;
    private final FactorResets resets;
    private final Sessions sessions;
    private final Browsers browsers;
    private final SoftDevices phones;
    private final Founder founder;

    Closings(
            AddressUndos undos,
            FactorResets resets,
            Sessions sessions,
            Browsers browsers,
            SoftDevices phones,
            Founder founder) {
        this.undos = undos;
        this.resets = resets;
        this.sessions = sessions;
        this.browsers = browsers;
        this.phones = phones;
        this.founder = founder;
    }

    /**
     * An account that is about to be closed.
     *
     * @param own the session of its owner that stays; empty where none does
     */
    record Closing(AccountId account, MailAddress mail, String own, Runnable end) {}

    /** One of each, of an account of its own. */
    List<Closing> all(AddressMover thief) {
        return List.of(undo(thief), reset(), endOthers());
    }

    /** The owner takes back that a thief moved the account. */
    Closing undo(AddressMover thief) {
        var owner = founder.account("owner");
        var link = thief.move(owner, free("thief"));
        return new Closing(
                owner,
                founder.mailOf(owner),
                "",
                () -> assertThat(undos.use(link, Language.EN)).isEqualTo(AddressUndos.Outcome.RESTORED));
    }

    /** A host takes all second factors away. */
    Closing reset() {
        var owner = founder.account("owner");
        var mail = founder.mailOf(owner);
        assertThat(phones.add(owner, phones.create())).isTrue();
        return new Closing(
                owner,
                mail,
                "",
                () -> assertThat(resets.resetAtMachine(mail, "called me, lost the phone"))
                        .isEqualTo(ResetOutcome.DONE));
    }

    /** The owner ends all sessions but one. */
    Closing endOthers() {
        var owner = founder.account("owner");
        var own = browsers.signIn(owner);
        return new Closing(owner, founder.mailOf(owner), own, () -> sessions.endOthers(owner, own));
    }
}
