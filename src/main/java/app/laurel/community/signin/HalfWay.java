package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.base.seal.BrokenSealException;
import app.laurel.base.seal.Seal;
import app.laurel.community.AccountProof;
import app.laurel.community.factor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * People whose address is proved and whose second factor is not. They have no session: their browser holds, sealed, who they are, for
 * as long as a mailed code would be good.
 */
@Component
class HalfWay {
    private static final String NAME = "half-way";
    private static final byte[] CONTEXT = "half way in".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "new-factor";
    private static final Duration SECRET_LASTS = Duration.ofMinutes(30);

    private final HeldFactors held;
    private final SecondFactors factors;
    private final Doorway doorway;
    private final Seal seal;
    private final Clock clock;

    HalfWay(HeldFactors held, SecondFactors factors, Doorway doorway, Seal masterSeal, Clock clock) {
        this.held = held;
        this.factors = factors;
        this.doorway = doorway;
        this.seal = masterSeal;
        this.clock = clock;
    }

    /** Whether the account's holder has to show a second factor, too. */
    boolean stops(AccountId account) {
        return held.mustShow(account);
    }

    void keep(HttpServletResponse response, AccountProof proof) {
        var until = clock.instant().plus(SignIns.LASTS).toEpochMilli();
        var plain = (proof.account().value() + " " + proof.epoch() + " " + until).getBytes(StandardCharsets.US_ASCII);
        var kept = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(plain, CONTEXT));
        doorway.keep(response, NAME, kept, SignIns.LASTS);
    }

    /** Who is half way in; empty for a stranger, and when it took too long. */
    Optional<AccountProof> find(HttpServletRequest request) {
        return doorway.findCookie(request, NAME).flatMap(this::open);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (doorway.findCookie(request, NAME).isPresent()) doorway.forget(response, NAME);
    }

    /** A secret of a new factor that is not confirmed yet; it lies sealed in the browser meanwhile, for this account and half an hour. */
    byte[] newSecret(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var kept = findSecret(account, request);
        if (kept.isPresent()) return kept.get();
        var secret = factors.newSecret();
        var plain = ByteBuffer.allocate(Long.BYTES + secret.length)
                .putLong(clock.instant().plus(SECRET_LASTS).toEpochMilli())
                .put(secret)
                .array();
        var sealed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(plain, contextOfSecret(account)));
        doorway.keep(response, SECRET, sealed, SECRET_LASTS);
        return secret;
    }

    Optional<byte[]> findSecret(AccountId account, HttpServletRequest request) {
        return doorway.findCookie(request, SECRET)
                .flatMap(it -> bytes(it, contextOfSecret(account)))
                .map(ByteBuffer::wrap)
                .filter(it -> Instant.ofEpochMilli(it.getLong()).isAfter(clock.instant()))
                .map(it -> {
                    var secret = new byte[it.remaining()];
                    it.get(secret);
                    return secret;
                });
    }

    /** Forgets an unconfirmed secret at each sign-in and sign-out, so that nobody adds one that somebody else has seen. */
    void forgetSecret(HttpServletRequest request, HttpServletResponse response) {
        if (doorway.findCookie(request, SECRET).isPresent()) doorway.forget(response, SECRET);
    }

    private static byte[] contextOfSecret(AccountId account) {
        return ("new second factor of " + account.value()).getBytes(StandardCharsets.US_ASCII);
    }

    private Optional<AccountProof> open(String kept) {
        return bytes(kept, CONTEXT)
                .map(it -> new String(it, StandardCharsets.US_ASCII).split(" ", 3))
                .filter(it -> Instant.ofEpochMilli(Long.parseLong(it[2])).isAfter(clock.instant()))
                .map(it -> new AccountProof(new AccountId(Long.parseLong(it[0])), Integer.parseInt(it[1])));
    }

    private Optional<byte[]> bytes(String kept, byte[] context) {
        try {
            return Optional.of(seal.open(Base64.getUrlDecoder().decode(kept), context));
        } catch (IllegalArgumentException | BrokenSealException notOurs) {
            return Optional.empty();
        }
    }
}
