package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import app.laurel.base.text.Language;
import app.laurel.base.text.TypedCode;
import app.laurel.community.MailAddress;
import app.laurel.community.RecentProofs;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person moves to another mail address: a code sent there proves it. Asking looks at no account but the person's own, so
 * neither the answer nor its time tells whether the address has one; only who reads its mail learns that it cannot be taken.
 */
@Service
@Transactional(readOnly = true)
public class NewAddresses {
    private final NewAddressStore store;
    private final CodeGuesses guesses;
    private final AddressMoves moves;
    private final RecentProofs proofs;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final byte[] key;

    /** Eight: who asks is proved, a code is limited, sent and proved, and moves the account. */
    NewAddresses(
            NewAddressStore store,
            CodeGuesses guesses,
            AddressMoves moves,
            RecentProofs proofs,
            RateLimits limits,
            ApplicationEventPublisher events,
            Seal masterSeal,
            Clock clock) {
        this.store = store;
        this.guesses = guesses;
        this.moves = moves;
        this.proofs = proofs;
        this.limits = limits;
        this.events = events;
        this.key = masterSeal.subkey("new address");
        this.clock = clock;
    }

    /**
     * Sends a code to the address.
     *
     * @param session the id of the person's session here
     * @param caller the person, who is signed in
     * @throws app.laurel.community.SignInNeeded if that was too long ago, or the session has ended
     */
    @Transactional
    public Decision ask(AccountId account, String session, MailAddress mail, Language language, Caller caller) {
        proofs.requireSignIn(account);
        moves.hold(account, session);
        var decision = limits.take(
                caller.as(account).writingTo(mail.value()),
                Limit.NEW_ADDRESSES_PER_ACCOUNT,
                Limit.SIGN_IN_MAILS_PER_ADDRESS);
        if (!(decision instanceof Decision.Allowed)) return decision;
        var code = Secrets.code(guesses.digits(mail));
        store.put(account, mail, hash(account, mail, code), clock.instant().plus(SignIns.LASTS));
        events.publishEvent(new NewAddressAsked(mail, language, code, SignIns.LASTS));
        return decision;
    }

    /** Which address waits for its code. */
    public Optional<MailAddress> findWanted(AccountId account) {
        return store.find(account).map(NewAddressStore.Wanted::mail);
    }

    /**
     * Moves the account to the address if this is the code that was sent there; who is signed in elsewhere is signed out.
     *
     * @param session the id of the person's session here, which stays
     * @param typed the code, as the person typed it
     * @throws app.laurel.community.SignInNeeded if the person signed in too long ago, or the session has ended
     */
    @Transactional
    public Outcome confirm(AccountId account, String session, String typed, Language language) {
        proofs.requireSignIn(account);
        // why first: whoever takes a move back holds the account, too, before removing what waits for its code
        moves.hold(account, session);
        var code = TypedCode.plain(typed);
        if (!store.takeTry(account, clock.instant())) return Outcome.GONE;
        var wanted = store.find(account).orElseThrow();
        if (!guesses.take(wanted.mail(), code)) return Outcome.GONE;
        if (!MessageDigest.isEqual(hash(account, wanted.mail(), code), wanted.codeHash())) return Outcome.WRONG_CODE;
        guesses.giveBack(wanted.mail(), code);
        store.remove(account);
        return moves.move(account, wanted.mail(), session, language) ? Outcome.MOVED : Outcome.TAKEN;
    }

    private byte[] hash(AccountId account, MailAddress mail, String code) {
        return Digests.hmac(key).doFinal((account + " " + mail + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    /** What came of typing the code. */
    public enum Outcome {
        MOVED,
        WRONG_CODE,
        /** The code is no longer good. */
        GONE,
        /** The address has an account of its own, as its owner may know. */
        TAKEN
    }
}
