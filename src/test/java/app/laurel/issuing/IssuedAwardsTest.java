package app.laurel.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.credential.Flaw;
import app.laurel.credential.Verdict;
import app.laurel.result.Award;
import app.laurel.result.Results;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is signed of an award is good to our own verifier for as long as the award may be worn, and not a byte longer. */
@LaurelTest
class IssuedAwardsTest {
    private final IssuedAwards awards;
    private final AwardBaking baking;
    private final Verification verification;
    private final Badges badges;
    private final Founder founder;
    private final MovableClock clock;
    private final Instant today;
    private final OpenEdition edition;
    private final Award award;
    private final AwardCode code;

    @Autowired
    IssuedAwardsTest(
            IssuedAwards awards,
            AwardBaking baking,
            Verification verification,
            Badges badges,
            Founder founder,
            MovableClock clock,
            PublishedEditions editions,
            Results results) {
        this.awards = awards;
        this.baking = baking;
        this.verification = verification;
        this.badges = badges;
        this.founder = founder;
        this.clock = clock;
        today = clock.instant();
        edition = editions.aPublishedEdition();
        award = results.listAwards(edition.id()).getFirst();
        code = award.code();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void a_signed_award_is_good_in_each_of_its_four_forms() {
        var issued = issued();

        assertGood(bytes(issued.json()));
        assertGood(bytes(issued.jwt()));
        for (var language : Language.values()) {
            assertGood(bytes(baking.svg(issued, language)));
            assertGood(baking.png(issued, language));
        }
    }

    @Test
    void it_says_who_won_what_by_which_rules_where_the_proof_stands_and_until_when() {
        var badge = json();

        assertThat(badge.path("id").stringValue()).isEqualTo("http://localhost:8080/awards/" + code);
        assertThat(badge.at("/issuer/id").stringValue()).isEqualTo("did:web:localhost%3A8080");
        assertThat(badge.at("/credentialSubject/id").stringValue()).isEqualTo("https://first.example/");
        assertThat(badge.at("/credentialSubject/achievement/achievementType").stringValue())
                .isEqualTo("Award");
        assertThat(badge.at("/credentialSubject/achievement/name").stringValue())
                .isEqualTo("Shop of the Year");
        assertThat(badge.at("/credentialSubject/achievement/criteria/id").stringValue())
                .startsWith("http://localhost:8080/en/")
                .endsWith("/rules");
        assertThat(badge.at("/evidence/0/id").stringValue()).isEqualTo("http://localhost:8080/v/" + code);
        assertThat(Instant.parse(badge.path("validUntil").stringValue()).getEpochSecond())
                .isEqualTo(award.expiresAt().getEpochSecond());
        assertThat(badge.path("credentialStatus").isObject()).isTrue();
        assertThat(badge.at("/proof/0/cryptosuite").stringValue()).isEqualTo("eddsa-rdfc-2022");
    }

    @Test
    void the_same_award_has_the_same_bytes_whenever_it_is_asked_for() {
        var first = issued();
        clock.moveTo(today.plusSeconds(86_400));
        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        badges.restore(edition.second(), code, "It is theirs after all.");
        founder.confirms(edition.first());

        assertThat(issued().json()).isEqualTo(first.json());
        assertThat(issued().jwt()).isEqualTo(first.jwt());
    }

    @Test
    void of_a_revoked_award_nothing_is_handed_out_and_what_was_is_bad() {
        var issued = issued();

        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());

        assertThat(awards.find(code)).isEmpty();
        assertThat(awards.knows(code)).isTrue();
        assertFlaw(bytes(issued.json()), Flaw.REVOKED);
        assertFlaw(bytes(issued.jwt()), Flaw.REVOKED);
        assertFlaw(baking.png(issued, Language.KO), Flaw.REVOKED);
    }

    @Test
    void what_is_set_aside_is_bad_until_it_is_restored() {
        var issued = issued();

        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        assertThat(awards.find(code)).isEmpty();
        assertFlaw(bytes(issued.json()), Flaw.SUSPENDED);
        assertFlaw(bytes(issued.jwt()), Flaw.SUSPENDED);

        badges.restore(edition.second(), code, "It is theirs after all.");
        founder.confirms(edition.first());
        assertGood(bytes(issued.json()));
    }

    @Test
    void an_award_of_the_past_is_still_handed_out_and_says_itself_that_it_is_over() {
        var issued = issued();

        clock.moveTo(award.expiresAt());

        assertThat(issued().json()).isEqualTo(issued.json());
        assertFlaw(bytes(issued.json()), Flaw.EXPIRED);
        assertFlaw(bytes(issued.jwt()), Flaw.EXPIRED);
    }

    private IssuedAward issued() {
        return awards.find(code).orElseThrow();
    }

    private JsonNode json() {
        return new JsonMapper().readTree(issued().json());
    }

    private void assertGood(byte[] file) {
        assertThat(verification.of(file)).isInstanceOfSatisfying(Verdict.Good.class, it -> {
            assertThat(it.facts().isByIssuer()).isTrue();
            assertThat(it.facts().id()).endsWith("/awards/" + code);
        });
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
