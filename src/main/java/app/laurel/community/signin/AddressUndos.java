package app.laurel.community.signin;

import app.laurel.base.text.Language;
import app.laurel.community.AccountAddresses;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the owner of an address takes back that an account was moved away from it, with all that whoever moved it may have left there:
 * later moves, sessions, an address that waits for its code, and second factors. Whoever had an address earlier takes it back from
 * whoever had it later, never the other way round; but that may be who reads the mail of another. So where nothing but the mailbox is
 * left, second factors count late from then on.
 *
 * @see AddressMoves
 */
@Service
@Transactional(readOnly = true)
class AddressUndos {
    private final AddressUndoStore store;
    private final AccountAddresses addresses;
    private final NewAddressStore wanted;
    private final HeldFactors held;
    private final FactorWaits waits;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Eight: whatever opens an account is closed at once, and mailed. */
    AddressUndos(
            AddressUndoStore store,
            AccountAddresses addresses,
            NewAddressStore wanted,
            HeldFactors held,
            FactorWaits waits,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.wanted = wanted;
        this.held = held;
        this.waits = waits;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the link would take something back; changes nothing, so a mail scanner may look. */
    boolean isGood(String token) {
        return store.find(token, clock.instant()).isPresent();
    }

    /**
     * Gives the account the address again from which the link's move led away.
     *
     * @param language of the mails about it
     */
    @Transactional
    Outcome use(String token, Language language) {
        var found = store.find(token, clock.instant());
        if (found.isEmpty()) return Outcome.GONE;
        var account = found.get().account();
        var lost = addresses.lock(account);
        // why again: while this waited for the account, another may have used the link, an earlier one, or erased the
        // account
        var undo = store.find(token, clock.instant());
        if (undo.isEmpty()) return Outcome.GONE;
        var mail = undo.get().mail();
        if (!addresses.restore(account, mail)) return Outcome.TAKEN;
        store.removeSince(undo.get());
        wanted.remove(account);
        // why earlier than the move: a stolen session lasts so long, and may have added them first
        held.removeAddedSince(account, undo.get().movedAt().minus(Sessions.LONGEST));
        if (!held.mustShow(account)) waits.begin(account);
        sessions.endAll(account);
        events.publishEvent(new AddressRestored(account, mail, lost, language));
        return Outcome.RESTORED;
    }

    /** Forgets the addresses to which no account can return any more. */
    @Transactional
    void forgetEnded() {
        store.forget(clock.instant());
    }

    /** What came of using the link. */
    enum Outcome {
        RESTORED,
        /** Used, too old, overtaken, or never made. */
        GONE,
        /** The address has an account of its own by now; the link stays good. */
        TAKEN
    }
}
