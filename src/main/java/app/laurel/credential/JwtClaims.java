package app.laurel.credential;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a JWT says besides its credential: it must say the same, and a badge must have all of it (Open Badges 3.0, section 8.2). */
final class JwtClaims {
    private static final BigDecimal LATEST = BigDecimal.valueOf(Instant.MAX.getEpochSecond());

    private final JsonNode payload;
    private final Credential credential;

    JwtClaims(JsonNode payload, Credential credential) {
        this.payload = payload;
        this.credential = credential;
    }

    void check(Clock clock) {
        check("iss", credential.issuer(), credential.isBadge());
        check("jti", credential.id(), credential.isBadge());
        var subject = credential.subject();
        check("sub", subject, credential.isBadge() && !subject.isEmpty());
        check("nbf", credential.from(), credential.isBadge());
        check("exp", credential.until(), false);
        moment("nbf").filter(it -> clock.instant().isBefore(it)).ifPresent(it -> {
            throw new FlawedException(Flaw.NOT_YET_VALID, it);
        });
        moment("exp").filter(it -> !clock.instant().isBefore(it)).ifPresent(it -> {
            throw new FlawedException(Flaw.EXPIRED, it);
        });
    }

    private void check(String claim, String wanted, boolean isNeeded) {
        if (!payload.has(claim) && !isNeeded) return;
        if (!Parts.text(payload, claim).equals(wanted) || wanted.isEmpty())
            throw new FlawedException(Flaw.JWT_CLAIM, claim);
    }

    /** The claim counts whole seconds, and may say what the credential leaves open. */
    private void check(String claim, Optional<Instant> wanted, boolean isNeeded) {
        var found = moment(claim);
        if (found.isEmpty() && !isNeeded) return;
        var second = found.map(Instant::getEpochSecond);
        var isSame = found.isPresent()
                && wanted.map(Instant::getEpochSecond).or(() -> second).equals(second);
        if (!isSame) throw new FlawedException(Flaw.JWT_CLAIM, claim);
    }

    private Optional<Instant> moment(String claim) {
        var seconds = payload.path(claim);
        if (seconds.isMissingNode()) return Optional.empty();
        var isGood = seconds.isNumber() && seconds.decimalValue().abs().compareTo(LATEST) < 0;
        if (!isGood) throw new FlawedException(Flaw.JWT_CLAIM, claim);
        return Optional.of(Instant.ofEpochSecond(seconds.decimalValue().longValue()));
    }
}
