package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.badge.Badges;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BoothOutcome;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.CommunityId;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Installation;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import app.laurel.result.Results;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;

/** What an empty database holds after its first start; the last tests stop that run and start others on the same data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedingTest {
    private static final DemonstrationRun RUN = new DemonstrationRun();
    private static ConfigurableApplicationContext laurel = RUN.start();

    @BeforeAll
    static void it_runs() {
        assertThat(laurel.isRunning()).isTrue();
    }

    @AfterAll
    static void stop() {
        laurel.close();
        RUN.close();
    }

    @Test
    void one_year_is_over_one_is_voted_on_and_one_takes_nominations() {
        assertThat(phases())
                .containsExactly("sallim VOTING", "sallim PUBLISHED", "slowcamp NOMINATING", "slowcamp PUBLISHED");
    }

    @Test
    void a_year_that_is_over_was_signed_by_two_and_gave_awards_whose_badges_hold() {
        for (var slug : List.of("sallim", "slowcamp")) {
            var edition = editions(slug).getLast();
            var result = part(Results.class).findPublished(edition.id()).orElseThrow();

            assertThat(result.signOffs()).hasSize(2);
            assertThat(result.document().ballots().counted()).isGreaterThan(100);
            assertThat(result.awards())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(it -> assertThat(part(Badges.class)
                                    .find(it.code())
                                    .orElseThrow()
                                    .state()
                                    .praises())
                            .isTrue());
        }
    }

    @Test
    void lists_were_fixed_when_voting_opened_after_the_moderators_had_ruled() {
        var edition = editions("sallim").getFirst();

        assertThat(edition.frozen()).isNotNull();
        assertThat(part(Shortlists.class).fixed(edition.only())).hasSizeGreaterThanOrEqualTo(10);
        assertThat(part(Shortlists.class)
                        .findPublic(edition.only())
                        .orElseThrow()
                        .rulings())
                .hasSize(3);
    }

    @Test
    void the_member_can_vote_and_the_newcomer_is_told_why_not() {
        var edition = editions("sallim").getFirst();

        assertThat(refusal(Seat.MEMBER, edition)).isEmpty();
        assertThat(refusal(Seat.NEWCOMER, edition))
                .hasValueSatisfying(it -> assertThat(it).isInstanceOf(BoothOutcome.NotOnTheRoll.class));
    }

    @Test
    void the_owner_speaks_for_last_years_winner() {
        var edition = editions("sallim").getLast();
        var winner = part(Results.class).listAwards(edition.id()).getFirst().shop();
        var owner = part(Members.class).member(account(Seat.OWNER), edition.community());

        assertThat(part(Shops.class).owner(owner, winner).shop()).isEqualTo(winner);
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void a_second_start_tells_nothing_anew_and_an_interrupted_telling_goes_on() {
        var before = figures();
        laurel.close();
        RUN.sql("update {schema}.demonstration set finished_at = null, ahead_ms = 86400000");

        laurel = RUN.start();

        assertThat(figures()).isEqualTo(before);
        assertThat(Duration.between(
                        Clock.systemUTC().instant(), part(Clock.class).instant()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    @Test
    @Order(Order.DEFAULT + 2)
    void a_start_for_real_people_refuses_the_invented_data() {
        laurel.close();

        assertThatThrownBy(() -> RUN.start("--laurel.demonstration=false"))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("demonstration");
    }

    private static List<String> figures() {
        var figures = new ArrayList<>(phases());
        for (var community : part(Communities.class).list()) {
            figures.add(community.slug() + " "
                    + part(Shops.class).listOf(community.id()).size());
            for (var edition : part(Editions.class).listOf(community.id())) {
                figures.add(edition.year() + " "
                        + part(BallotBox.class).size(edition.only().id()) + " "
                        + part(Results.class).listAwards(edition.id()));
            }
        }
        figures.add(String.valueOf(part(Installation.class).isEmpty()));
        return figures;
    }

    private static List<String> phases() {
        var now = part(Clock.class).instant();
        return part(Communities.class).list().stream()
                .flatMap(it -> part(Editions.class).listOf(it.id()).stream()
                        .map(edition -> it.slug() + " " + edition.phaseAt(now)))
                .toList();
    }

    private static java.util.Optional<? extends BoothOutcome> refusal(Seat seat, Edition edition) {
        var member = part(Members.class).member(account(seat), edition.community());
        return part(VotingBooth.class).refusal(member, edition.only().id());
    }

    private static app.laurel.base.id.AccountId account(Seat seat) {
        return part(Accounts.class).find(seat.mail("sallim")).orElseThrow().id();
    }

    private static List<Edition> editions(String slug) {
        CommunityId community = part(Communities.class).getBySlug(slug).id();
        return part(Editions.class).listOf(community);
    }

    private static <T> T part(Class<T> type) {
        return laurel.getBean(type);
    }
}
