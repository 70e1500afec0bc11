package app.laurel.base.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 8032 section 7.1, and signatures that one could take for others. */
class Ed25519Test {
    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final String SIGNATURE = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb882159"
            + "0a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60," + PUBLIC + ",''," + SIGNATURE,
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2ea"
                + "eb4302aeeb00d291612bb0c00"
    })
    void the_signatures_of_the_rfc_come_out(String secret, String open, String message, String signature)
            throws GeneralSecurityException {
        var key = Ed25519.publicKey(bytes(open));

        assertThat(Ed25519.bytes(key)).isEqualTo(bytes(open));
        assertThat(Ed25519.sign(bytes(message), privateKey(secret))).isEqualTo(bytes(signature));
        assertThat(Ed25519.isSigned(bytes(message), bytes(signature), key)).isTrue();
        assertThat(Ed25519.isSigned(bytes(message + "00"), bytes(signature), key))
                .isFalse();
    }

    /** {@code S + L} would satisfy the equation as well; RFC 8032 section 5.1.7 has it refused. */
    @Test
    void a_signature_has_no_second_form() throws GeneralSecurityException {
        var order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        var second = bytes(SIGNATURE);
        var s = BigInteger.ZERO;
        for (var at = 63; at >= 32; at--) s = s.shiftLeft(Byte.SIZE).or(BigInteger.valueOf(second[at] & 0xFF));
        s = s.add(order);
        for (var at = 32; at < 64; at++)
            second[at] = s.shiftRight((at - 32) * Byte.SIZE).byteValue();

        assertThat(Ed25519.isSigned(new byte[0], second, Ed25519.publicKey(bytes(PUBLIC))))
                .isFalse();
    }

    @Test
    void what_is_no_point_signs_nothing() throws GeneralSecurityException {
        var nowhere = new byte[32];
        nowhere[0] = 2; // x^2 would be no square

        assertThat(Ed25519.isSigned(new byte[0], bytes(SIGNATURE), Ed25519.publicKey(nowhere)))
                .isFalse();
        assertThat(Ed25519.isSigned(new byte[0], new byte[63], Ed25519.publicKey(bytes(PUBLIC))))
                .isFalse();
        assertThat(Ed25519.isSigned(new byte[0], new byte[0], Ed25519.publicKey(bytes(PUBLIC))))
                .isFalse();
    }

    @Test
    void keys_of_other_lengths_and_kinds_are_refused() throws GeneralSecurityException {
        var other = KeyPairGenerator.getInstance("Ed448").generateKeyPair();

        assertThatExceptionOfType(InvalidKeySpecException.class).isThrownBy(() -> Ed25519.publicKey(new byte[31]));
        assertThatExceptionOfType(InvalidKeySpecException.class).isThrownBy(() -> Ed25519.publicKey(new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519.bytes(other.getPublic()));
        assertThatIllegalStateException().isThrownBy(() -> Ed25519.sign(new byte[0], other.getPrivate()));
    }

    private static PrivateKey privateKey(String secret) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, bytes(secret)));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
