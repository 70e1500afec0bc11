package app.laurel.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What we sign is also good to a verifier made of other people's libraries, and what was changed is not. */
class SecondVerifierIT {
    private final TestBadge badge = new TestBadge();

    @BeforeAll
    static void its_packages_are_there() throws IOException, InterruptedException {
        OtherVerifier.prepare();
    }

    @Test
    void a_signed_badge_is_good_to_both() throws IOException, InterruptedException {
        var signed = badge.signed();

        assertThat(badge.verdict(signed)).isInstanceOf(Verdict.Good.class);
        assertThat(ofProof(signed)).isEqualTo("good");
    }

    @Test
    void a_signed_status_list_is_good_to_the_other() throws IOException, InterruptedException {
        assertThat(ofProof(TestBadge.SIGNER.sign(TestBadge.list(7, 94_567), badge.documents())))
                .isEqualTo("good");
    }

    @Test
    void a_changed_badge_is_good_to_neither() throws IOException, InterruptedException {
        var changed = badge.signed().put("name", "Laurel Award 2028");
        var decorated = badge.signed().put("slogan", "best");

        assertThat(ofProof(changed)).contains("Invalid signature");
        assertThat(ofProof(decorated)).isNotEqualTo("good");
        assertThat(badge.verdict(changed)).isInstanceOf(Verdict.Flawed.class);
        assertThat(badge.verdict(decorated)).isInstanceOf(Verdict.Flawed.class);
    }

    @Test
    void a_badge_in_a_jwt_is_good_to_the_other() throws IOException, InterruptedException {
        var jwt = new String(TestJwt.jwt(TestJwt.payload()), StandardCharsets.US_ASCII);

        assertThat(ofJwt(jwt)).isEqualTo("good");
        assertThat(ofJwt(jwt.substring(0, 40) + "A" + jwt.substring(41))).isNotEqualTo("good");
    }

    private static String ofJwt(String jwt) throws IOException, InterruptedException {
        return OtherVerifier.ofJwt(jwt, TestBadge.json(TestJwt.RSA.toPublicJWK().toJSONString()));
    }

    private static String ofProof(ObjectNode credential) throws IOException, InterruptedException {
        return OtherVerifier.ofProof(credential, TestBadge.did());
    }
}
