package app.laurel.ratelimit;

import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Service;

/**
 * Proofs that a browser worked for about a second, for those who ask more often than people do. Giving one out costs a hash and
 * remembers nothing; taking one costs one try of its 256, and each is taken once.
 */
@Service
public class WorkProofs {
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final SpentWork spent;
    private final byte[] key;
    private final int cost;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WorkProofs(SpentWork spent, Seal masterSeal, WorkSettings settings, Clock clock) {
        this.spent = spent;
        this.key = masterSeal.subkey("proof of work");
        this.cost = settings.workIterations();
        this.clock = clock;
    }

    /** A new challenge as the widget reads it, good for ten minutes. */
    public String challenge() {
        var expires = clock.instant().plus(LASTS).getEpochSecond();
        return new WorkChallenge(hex(), hex(), cost, expires).json(key);
    }

    /** Whether this is the first use of a solution of ours that is still good. */
    public boolean accept(String payload) {
        return WorkSolution.parse(payload).filter(this::accept).isPresent();
    }

    private boolean accept(WorkSolution solution) {
        var challenge = solution.challenge();
        if (!isOurs(solution) || challenge.expiresAt() <= clock.instant().getEpochSecond()) return false;
        // why first: a challenge gets one guess, so that guessing costs whoever guesses more than us
        var first = spent.spend(Digests.sha256(challenge.nonce()), challenge.expiresAt());
        return first && challenge.isSolvedBy(solution.counter());
    }

    private boolean isOurs(WorkSolution solution) {
        return MessageDigest.isEqual(
                solution.challenge().signature(key).getBytes(StandardCharsets.US_ASCII),
                solution.signature().getBytes(StandardCharsets.UTF_8));
    }

    private String hex() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
