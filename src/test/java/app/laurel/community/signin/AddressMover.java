package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Network;
import java.util.Optional;
import java.util.UUID;
import org.springframework.test.context.event.ApplicationEvents;

/** Moves accounts to other addresses by the codes mailed there, and reads what the address before is mailed. */
final class AddressMover {
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final ApplicationEvents events;

    AddressMover(NewAddresses addresses, Browsers browsers, ApplicationEvents events) {
        this.addresses = addresses;
        this.browsers = browsers;
        this.events = events;
    }

    /** An address that nobody has. */
    static MailAddress free(String name) {
        return new MailAddress(name + UUID.randomUUID() + "@moves.example");
    }

    /** Moves the account; the secret in the link that the address before is mailed. */
    String move(AccountId account, MailAddress mail) {
        return moveBack(account, mail).orElseThrow();
    }

    /** The same; empty where that mail has no link. */
    Optional<String> moveBack(AccountId account, MailAddress mail) {
        assertThat(confirm(account, ask(account, mail))).isEqualTo(NewAddresses.Outcome.MOVED);
        var changed = events.stream(AddressChanged.class)
                .filter(it -> it.account().equals(account))
                .reduce((one, later) -> later)
                .orElseThrow();
        return Optional.ofNullable(changed.undo()).map(it -> it.replaceAll(".*/sign-in/address/", ""));
    }

    /** Asks for a code at the address, in a session of its own; the code. */
    String ask(AccountId account, MailAddress mail) {
        return ask(account, browsers.signIn(account), mail);
    }

    /** The same in this session. */
    String ask(AccountId account, String session, MailAddress mail) {
        var decision = addresses.ask(account, session, mail, Language.EN, Caller.at(Network.UNKNOWN));
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return events.stream(NewAddressAsked.class)
                .filter(it -> it.mail().equals(mail))
                .reduce((one, later) -> later)
                .orElseThrow()
                .code();
    }

    /** Types the code in a session of its own. */
    NewAddresses.Outcome confirm(AccountId account, String code) {
        return confirm(account, browsers.signIn(account), code);
    }

    /** The same in this session. */
    NewAddresses.Outcome confirm(AccountId account, String session, String code) {
        return addresses.confirm(account, session, code, Language.EN);
    }
}
