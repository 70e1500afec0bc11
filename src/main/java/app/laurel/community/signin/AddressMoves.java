package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.AccountAddresses;
import app.laurel.community.MailAddress;
import app.laurel.community.SignInNeeded;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves accounts to addresses that were proved. The address before is mailed a link that takes the move back, so that whoever holds
 * a session for a moment does not come to own the account.
 *
 * @see AddressUndos
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AddressMoves {
    private final AccountAddresses addresses;
    private final AddressUndoStore undos;
    private final Sessions sessions;
    private final LaurelSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressMoves(
            AccountAddresses addresses,
            AddressUndoStore undos,
            Sessions sessions,
            LaurelSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.addresses = addresses;
        this.undos = undos;
        this.sessions = sessions;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Until the transaction ends, nobody else moves the account, takes a move back or ends this session.
     *
     * @throws SignInNeeded if it has ended
     */
    void hold(AccountId account, String session) {
        if (sessions.hold(session, account).isEmpty()) throw new SignInNeeded();
    }

    /**
     * Moves the account and signs out who is signed in elsewhere; false, and nothing changes, where another account has the address.
     *
     * @param session the id of the person's session here, which stays
     */
    boolean move(AccountId account, MailAddress mail, String session, Language language) {
        var before = addresses.lock(account);
        if (!addresses.move(account, mail)) return false;
        sessions.endOthers(account, session);
        if (!before.equals(mail)) {
            events.publishEvent(new AddressChanged(account, before, language, offer(account, before, mail)));
        }
        return true;
    }

    /**
     * The link that takes the move back. Back at an address that the account had a few days ago there is none: it would give the
     * account to whoever held the address in between.
     */
    private @Nullable String offer(AccountId account, MailAddress before, MailAddress mail) {
        var now = clock.instant();
        var back = undos.findFirst(account, mail, now);
        if (back.isPresent()) {
            undos.removeSince(back.get());
            return null;
        }
        var token = Secrets.token();
        undos.add(account, before, token, now, now.plus(AddressChanged.UNDO_LASTS));
        return settings.url() + "/sign-in/address/" + token;
    }
}
