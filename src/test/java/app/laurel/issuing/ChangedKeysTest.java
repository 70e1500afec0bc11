package app.laurel.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.credential.Flaw;
import app.laurel.credential.Verdict;
import app.laurel.result.Results;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was signed before a change, of a key or of what was signed. */
@LaurelTest
class ChangedKeysTest {
    private final IssuedAwards awards;
    private final Verification verification;
    private final IssuerKeys keys;
    private final Founder founder;
    private final AwardCode code;

    @Autowired
    ChangedKeysTest(
            IssuedAwards awards,
            Verification verification,
            IssuerKeys keys,
            Founder founder,
            PublishedEditions editions,
            Results results) {
        this.awards = awards;
        this.verification = verification;
        this.keys = keys;
        this.founder = founder;
        code = results.listAwards(editions.aPublishedEdition().id()).getFirst().code();
    }

    @Test
    void after_the_keys_were_replaced_what_the_old_ones_signed_is_good_and_the_new_ones_sign() {
        var old = issued();

        keys.replace(founder.asHost(), "They are a year old.");

        assertGood(bytes(old.json()));
        assertGood(bytes(old.jwt()));
        assertThat(issued().json()).isNotEqualTo(old.json());
        assertGood(bytes(issued().json()));
        assertGood(bytes(issued().jwt()));
    }

    @Test
    void what_a_key_signed_that_was_given_up_is_bad_and_is_signed_anew() {
        var old = issued();

        keys.giveUp(founder.asHost(), keys.current(KeyKind.ED25519).name(), "A backup was stolen.");
        keys.giveUp(founder.asHost(), keys.current(KeyKind.RSA).name(), "A backup was stolen.");

        assertFlaw(bytes(old.json()), Flaw.KEY_NOT_AUTHORISED);
        assertThat(verification.of(bytes(old.jwt()))).isInstanceOf(Verdict.Flawed.class);
        assertGood(bytes(issued().json()));
        assertGood(bytes(issued().jwt()));
    }

    @Test
    void a_changed_letter_is_found() {
        var json = issued().json();
        var jwt = issued().jwt();

        assertFlaw(bytes(json.replace("https://first.example/", "https://other.example/")), Flaw.SIGNATURE);
        assertFlaw(bytes(json.replace("\"statusListIndex\":\"", "\"statusListIndex\":\"1")), Flaw.SIGNATURE);
        var at = jwt.indexOf('.') + 40;
        var other = jwt.charAt(at) == 'A' ? 'B' : 'A';
        assertThat(verification.of(bytes(jwt.substring(0, at) + other + jwt.substring(at + 1))))
                .isInstanceOf(Verdict.Flawed.class);
    }

    private IssuedAward issued() {
        return awards.find(code).orElseThrow();
    }

    private void assertGood(byte[] file) {
        assertThat(verification.of(file)).isInstanceOf(Verdict.Good.class);
    }

    private void assertFlaw(byte[] file, Flaw flaw) {
        assertThat(verification.of(file))
                .isInstanceOfSatisfying(
                        Verdict.Flawed.class, it -> assertThat(it.flaw()).isEqualTo(flaw));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
