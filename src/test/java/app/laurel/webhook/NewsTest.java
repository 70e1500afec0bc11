package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is published or changes is told to the programs of a community, signed, once and in full. */
@LaurelTest
class NewsTest {
    private final Hooks hooks;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Founder founder;
    private final Badges badges;
    private final Results results;
    private final MovableClock clock;
    private Instant today = Instant.EPOCH;
    private OpenEdition edition;

    @Autowired
    NewsTest(
            Hooks hooks,
            ClosedEditions closed,
            TwoSigners signers,
            Founder founder,
            Badges badges,
            Results results,
            MovableClock clock) {
        this.hooks = hooks;
        this.closed = closed;
        this.signers = signers;
        this.founder = founder;
        this.badges = badges;
        this.results = results;
        this.clock = clock;
    }

    @BeforeEach
    void a_counted_year() {
        hooks.forgetAll();
        today = clock.instant();
        edition = closed.closed(12);
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void a_result_is_told_when_it_comes_out_and_not_before_with_the_addresses_of_result_proof_and_feed() {
        var secret = hooks.add(edition.first(), Hooks.GOOD);
        signers.count(edition);
        signers.sign(edition);
        hooks.carry();
        assertThat(hooks.received()).isEmpty();

        assertThat(signers.tryRelease(edition)).isNotNull();
        hooks.carry();

        var post = hooks.received().getFirst();
        assertThat(hooks.types()).containsExactly("result.published");
        assertThat(post.path()).isEqualTo("/laurel");
        assertThat(post.headers().get("webhook-signature")).isEqualTo(Hooks.signature(secret, post));
        assertThat(hooks.read(post).get("timestamp").asString())
                .isEqualTo(clock.instant().toString());
        var data = hooks.data("result.published");
        var slug = edition.community().slug();
        assertThat(data.get("year").asInt()).isEqualTo(edition.year());
        assertThat(data.get("community").get("slug").asString()).isEqualTo(slug);
        assertThat(data.get("result").get("ko").asString()).endsWith("/ko/" + slug + "/" + edition.year());
        assertThat(data.get("feed").get("en").asString()).endsWith("/en/" + slug + "/feed.atom");
        var award = data.get("awards").get(0);
        assertThat(award.get("kind").asString()).isEqualTo("shop-of-the-year");
        assertThat(award.get("proof").get("en").asString()).endsWith("/en/v/" + code());
    }

    @Test
    void who_has_no_address_or_whose_community_is_another_is_told_nothing() {
        hooks.add(founder.moderator(founder.community()), Hooks.GOOD);

        signers.publish(edition);
        hooks.carry();

        assertThat(hooks.received()).isEmpty();
    }

    @Test
    void an_award_that_is_set_aside_worn_again_and_taken_back_is_told_each_time() {
        signers.publish(edition);
        hooks.add(edition.first(), Hooks.GOOD);

        badges.suspend(edition.first(), code(), "The domain has changed hands.");
        badges.restore(edition.first(), code(), "It is theirs after all.");
        founder.confirms(edition.second());
        badges.revoke(edition.first(), code(), "The shop bought votes.");
        founder.confirms(edition.second());
        hooks.carry();

        assertThat(hooks.types()).containsExactlyInAnyOrder("award.suspended", "award.restored", "award.revoked");
        var data = hooks.data("award.revoked");
        assertThat(data.get("reason").asString()).isEqualTo("The shop bought votes.");
        assertThat(data.get("state").asString()).isEqualTo("revoked");
        assertThat(data.get("award").get("code").asString()).isEqualTo(code().value());
    }

    @Test
    void an_annulled_result_is_told_with_each_award_that_fell() {
        signers.publish(edition);
        hooks.add(edition.first(), Hooks.GOOD);
        var awards = results.listAwards(edition.id()).size();

        signers.annul(edition, "The roll was wrong.");
        hooks.carry();

        assertThat(hooks.types()).contains("result.annulled");
        assertThat(hooks.types()).filteredOn("award.revoked"::equals).hasSize(awards);
    }

    @Test
    void a_recommendation_is_told_when_it_changes_and_when_its_time_is_over() {
        hooks.add(edition.first(), Hooks.GOOD);
        hooks.lookAtRecommendations();
        signers.publish(edition);
        hooks.lookAtRecommendations();
        hooks.lookAtRecommendations();
        clock.pass(Duration.ofDays(366));
        hooks.lookAtRecommendations();
        hooks.carry();

        assertThat(hooks.types())
                .containsExactlyInAnyOrder("result.published", "recommendation.changed", "recommendation.ended");
        assertThat(hooks.data("recommendation.changed")
                        .get("awards")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo(code().value());
    }

    private AwardCode code() {
        return results.listAwards(edition.id()).getFirst().code();
    }
}
