package app.laurel.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The badge of the tests in a JWT, and keys for that. */
final class TestJwt {
    static final String KID = "https://laurel.example/keys/rs-2027-1";
    static final RSAKey RSA = rsa(2048);
    static final ECKey EC = ec();

    private TestJwt() {}

    static ObjectNode payload() {
        return TestBadge.unsigned()
                .put("iss", TestBadge.ISSUER)
                .put("jti", "https://laurel.example/awards/7k3")
                .put("sub", "https://shop.example/")
                .put("nbf", 1_803_859_200)
                .put("exp", 1_835_481_600);
    }

    static ObjectNode header(String algorithm) {
        return TestBadge.json("{\"typ\": \"JWT\"}").put("alg", algorithm).put("kid", KID);
    }

    static byte[] jwt(ObjectNode payload) {
        try {
            return jwt(header("RS256"), payload, new RSASSASigner(RSA));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] jwt(ObjectNode header, ObjectNode payload, @Nullable JWSSigner signer) {
        var signed = Multibase.toBase64(TestBadge.bytes(header)) + "." + Multibase.toBase64(TestBadge.bytes(payload));
        return (signed + "." + signature(header, signed, signer)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String signature(ObjectNode header, String signed, @Nullable JWSSigner signer) {
        try {
            if (signer == null) return "";
            var algorithm = JWSHeader.parse("{\"alg\":\"" + header.path("alg").stringValue() + "\"}");
            return signer.sign(algorithm, signed.getBytes(StandardCharsets.US_ASCII))
                    .toString();
        } catch (JOSEException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RSAKey rsa(int bits) {
        try {
            return new RSAKeyGenerator(bits).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
