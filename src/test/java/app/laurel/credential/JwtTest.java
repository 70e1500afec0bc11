package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static app.laurel.credential.TestJwt.EC;
import static app.laurel.credential.TestJwt.KID;
import static app.laurel.credential.TestJwt.RSA;
import static app.laurel.credential.TestJwt.header;
import static app.laurel.credential.TestJwt.jwt;
import static app.laurel.credential.TestJwt.payload;
import static app.laurel.credential.TestJwt.rsa;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A badge in a JWT: which keys and algorithms count, and that the claims agree with the badge. */
class JwtTest {
    private final TestBadge badge = new TestBadge();

    @BeforeEach
    void the_keys_are_published() {
        publish(KID, RSA.toPublicJWK());
        var document = TestBadge.did();
        document.withArray("assertionMethod").add(KID);
        badge.publish(TestBadge.DID, document);
    }

    @Test
    void both_algorithms_are_accepted() throws JOSEException {
        assertThat(badge.verdict(jwt(payload()))).isInstanceOfSatisfying(Verdict.Good.class, it -> {
            assertThat(it.facts().keys()).containsExactly(KID);
            assertThat(it.facts().isByIssuer()).isTrue();
        });
        publish(KID, EC.toPublicJWK());
        assertThat(badge.verdict(jwt(header("ES256"), payload(), new ECDSASigner(EC))))
                .isInstanceOf(Verdict.Good.class);
    }

    @Test
    void older_ones_hold_the_badge_in_a_claim_of_its_own() {
        var older = JsonNodeFactory.instance.objectNode();
        for (var claim : List.of("iss", "jti", "sub", "nbf", "exp"))
            older.set(claim, payload().path(claim));
        older.set("vc", TestBadge.unsigned());

        assertThat(badge.verdict(jwt(older))).isInstanceOf(Verdict.Good.class);
        assertFlaw(badge.verdict(jwt(older.put("iss", "did:web:evil.example"))), Flaw.JWT_CLAIM);
    }

    @Test
    void a_badge_without_an_end_ends_with_its_jwt() {
        assertThat(badge.verdict(jwt(payload().without("validUntil")))).isInstanceOf(Verdict.Good.class);
        assertFlaw(badge.verdict(jwt(payload().without("validUntil").put("exp", 1_806_000_000))), Flaw.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/iss | \"did:web:evil.example\" | JWT_CLAIM",
                "/iss | | JWT_CLAIM",
                "/jti | \"urn:x\" | JWT_CLAIM",
                "/jti | | JWT_CLAIM",
                "/sub | \"https://evil.example/\" | JWT_CLAIM",
                "/sub | | JWT_CLAIM",
                "/nbf | 1 | JWT_CLAIM",
                "/nbf | \"1\" | JWT_CLAIM",
                "/nbf | | JWT_CLAIM",
                "/exp | 1 | JWT_CLAIM",
                "/exp | 1e300 | JWT_CLAIM",
                "/issuer/id | \"did:web:evil.example\" | NO_DOCUMENT",
                "/type | [\"OpenBadgeCredential\"] | TYPE_MISSING",
                "/credentialSubject/achievement | | PROPERTY_MISSING"
            })
    void claims_agree_with_the_badge(String pointer, String value, Flaw flaw) {
        var changed = payload();
        ChangedBadgeTest.set(changed, pointer, value);
        if (flaw == Flaw.NO_DOCUMENT) badge.forget(KID);

        assertFlaw(badge.verdict(jwt(changed)), flaw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "EdDSA", "PS256", "RS384", "ES384", "ES256K", ""})
    void other_algorithms_are_not(String algorithm) {
        assertFlaw(badge.verdict(jwt(header(algorithm), payload(), null)), Flaw.JWT_ALGORITHM);
    }

    @Test
    void a_public_key_is_no_shared_secret() throws JOSEException {
        var secret = RSA.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8);

        assertFlaw(badge.verdict(jwt(header("HS256"), payload(), new MACSigner(secret))), Flaw.JWT_ALGORITHM);
    }

    @Test
    void a_key_in_the_header_proves_nothing() throws JOSEException {
        var stranger = rsa(2048);
        var own = header("RS256");
        own.set("jwk", TestBadge.json(stranger.toPublicJWK().toJSONString()));

        assertFlaw(badge.verdict(jwt(own, payload(), new RSASSASigner(stranger))), Flaw.SIGNATURE);
        own.remove("kid");
        assertFlaw(badge.verdict(jwt(own, payload(), new RSASSASigner(stranger))), Flaw.JWT_OWN_KEY);
        own.remove("jwk");
        assertFlaw(badge.verdict(jwt(own, payload(), new RSASSASigner(stranger))), Flaw.PROPERTY_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "/crit, [\"exp\"], JWT_HEADER",
        "/b64, false, JWT_HEADER",
        "/typ, \"at+jwt\", JWT_HEADER",
        "/kid, \"https://evil.example/key\", NOT_BY_ISSUER",
        "/kid, \"did:web:evil.example#k\", NOT_BY_ISSUER",
        "/kid, \"did:web:laurel.example#k\", KEY_UNKNOWN",
        "/kid, \"k\", NO_DOCUMENT",
        "/kid, 7, PROPERTY_WRONG"
    })
    void other_headers_are_not_accepted(String pointer, String value, Flaw flaw) throws JOSEException {
        var header = header("RS256");
        ChangedBadgeTest.set(header, pointer, value);
        publish("https://evil.example/key", RSA.toPublicJWK());

        assertFlaw(badge.verdict(jwt(header, payload(), new RSASSASigner(RSA))), flaw);
    }

    @Test
    void the_key_must_be_public_large_enough_and_of_the_kind() throws JOSEException {
        publish(KID, RSA);
        assertFlaw(badge.verdict(jwt(payload())), Flaw.KEY_PRIVATE);
        publish(KID, EC.toPublicJWK());
        assertFlaw(badge.verdict(jwt(payload())), Flaw.KEY_UNUSABLE);
        publish(KID, rsa(2048).toPublicJWK());
        assertFlaw(badge.verdict(jwt(payload())), Flaw.SIGNATURE);
        badge.publish(KID, TestBadge.json("{\"kty\": \"RSA\"}"));
        assertFlaw(badge.verdict(jwt(payload())), Flaw.KEY_UNUSABLE);
        badge.publish(KID, TestBadge.json(RSA.toPublicJWK().toJSONString()).put("use", "enc"));
        assertFlaw(badge.verdict(jwt(payload())), Flaw.KEY_UNUSABLE);
    }

    @Test
    void the_key_may_stand_in_a_list_or_in_the_issuers_document() throws JOSEException {
        var listed = TestBadge.json("{\"keys\": []}");
        listed.withArray("keys")
                .add(TestBadge.json(RSA.toPublicJWK().toJSONString()).put("kid", "rs-2027-1"));
        badge.publish("https://laurel.example/.well-known/jwks.json", listed);
        var document = TestBadge.did();
        document.withArray("verificationMethod")
                .add(TestBadge.json("""
                {"id": "did:web:laurel.example#rs", "type": "JsonWebKey", "controller": "did:web:laurel.example"}""")
                        .set("publicKeyJwk", TestBadge.json(RSA.toPublicJWK().toJSONString())));
        badge.publish(TestBadge.DID, document);

        var signer = new RSASSASigner(RSA);
        assertThat(badge.verdict(jwt(header("RS256").put("kid", "rs-2027-1"), payload(), signer)))
                .isInstanceOf(Verdict.Good.class);
        var inDocument = jwt(header("RS256").put("kid", "did:web:laurel.example#rs"), payload(), signer);
        assertFlaw(badge.verdict(inDocument), Flaw.KEY_NOT_AUTHORISED);
        document.withArray("assertionMethod").add("did:web:laurel.example#rs");
        badge.publish(TestBadge.DID, document);
        assertThat(badge.verdict(inDocument)).isInstanceOf(Verdict.Good.class);
    }

    private void publish(String address, JWK key) {
        badge.publish(address, TestBadge.json(key.toJSONString()));
    }
}
