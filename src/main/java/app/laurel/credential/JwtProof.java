package app.laurel.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Clock;

/** The proof around a credential: a JWT signed with RS256 or ES256, and nothing else. */
final class JwtProof {
    private static final int SMALLEST_RSA_BITS = 2048;

    private final JwtKeys keys;
    private final Clock clock;

    JwtProof(JwtKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The key that signed. */
    VerificationMethod check(CompactJwt jwt, Credential credential) {
        var method = keys.get(jwt.keyName(), credential.issuer());
        method.checkInUse(credential.from().orElse(clock.instant()), clock.instant());
        jwt.check(verifier(jwt.algorithm(), method), method.id());
        new JwtClaims(jwt.payload(), credential).check(clock);
        return method;
    }

    private static JWSVerifier verifier(String algorithm, VerificationMethod method) {
        try {
            var key = JWK.parse(method.key().toString());
            if (key.isPrivate()) throw new FlawedException(Flaw.KEY_PRIVATE, method.id());
            if (isFor(key, algorithm)) {
                if (algorithm.equals("ES256") && key instanceof ECKey curve && Curve.P_256.equals(curve.getCurve())) {
                    return new ECDSAVerifier(curve);
                }
                if (algorithm.equals("RS256") && key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA_BITS) {
                    return new RSASSAVerifier(rsa);
                }
            }
        } catch (ParseException | JOSEException | IllegalArgumentException broken) {
            // no key that can be used
        }
        throw new FlawedException(Flaw.KEY_UNUSABLE, method.id());
    }

    private static boolean isFor(JWK key, String algorithm) {
        var isForAlgorithm =
                key.getAlgorithm() == null || key.getAlgorithm().getName().equals(algorithm);
        return isForAlgorithm && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE));
    }
}
