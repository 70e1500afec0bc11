package app.laurel.community.passkey;

import app.laurel.base.seal.BrokenSealException;
import app.laurel.base.seal.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * Challenges that strangers, too, are given without anything being kept: the page carries each sealed, together with its end, for
 * one purpose only.
 */
@Component
class PasskeyChallenges {
    static final Duration LAST = Duration.ofMinutes(15);
    private static final int CHALLENGE_BYTES = 32;

    private final PasskeySpentStore spent;
    private final Seal seal;
    private final Clock clock;

    PasskeyChallenges(PasskeySpentStore spent, Seal masterSeal, Clock clock) {
        this.spent = spent;
        this.seal = masterSeal;
        this.clock = clock;
    }

    /** @param expiresAt from then on it is too old */
    record Open(Bytes challenge, Instant expiresAt) {}

    String close(Bytes challenge, String purpose) {
        var until = clock.instant().plus(LAST).toEpochMilli();
        var plain = ByteBuffer.allocate(CHALLENGE_BYTES + Long.BYTES)
                .put(challenge.getBytes())
                .putLong(until)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(plain, context(purpose)));
    }

    /** Empty for what is not ours, for another purpose, or too old. */
    Optional<Open> open(String sealed, String purpose) {
        try {
            var plain = ByteBuffer.wrap(seal.open(Base64.getUrlDecoder().decode(sealed), context(purpose)));
            var challenge = new byte[CHALLENGE_BYTES];
            plain.get(challenge);
            var open = new Open(new Bytes(challenge), Instant.ofEpochMilli(plain.getLong()));
            return Optional.of(open).filter(it -> it.expiresAt().isAfter(clock.instant()));
        } catch (IllegalArgumentException | BrokenSealException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * Notes in this transaction that the question was answered: of several answers, one is the first.
     *
     * @throws RefusedPasskeyException if this is not it
     */
    void spend(Open question) {
        if (!spent.spend(question, clock.instant())) throw new RefusedPasskeyException("this was answered before");
    }

    private static byte[] context(String purpose) {
        return ("passkey " + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
