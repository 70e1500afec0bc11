package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.badge.Badges;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BoothOutcome;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.community.Members;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryTerms;
import app.laurel.fulfilment.PlaqueState;
import app.laurel.fulfilment.WonPlaques;
import app.laurel.nomination.Shortlists;
import app.laurel.result.Results;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an empty database holds after its first start; the last tests stop that run and start others on the same data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedingTest {
    private static final DemonstrationRun RUN = new DemonstrationRun();
    private static Told told = new Told(RUN.start());

    @BeforeAll
    static void it_runs() {
        assertThat(told.laurel().isRunning()).isTrue();
    }

    @AfterAll
    static void stop() {
        told.laurel().close();
        RUN.close();
    }

    @Test
    void one_year_is_over_one_is_voted_on_and_one_takes_nominations() {
        assertThat(told.phases())
                .containsExactly("sallim VOTING", "sallim PUBLISHED", "slowcamp NOMINATING", "slowcamp PUBLISHED");
    }

    @Test
    void the_years_of_the_korean_community_give_an_award_in_three_categories_and_those_of_the_english_one_give_one() {
        assertThat(told.editions("sallim"))
                .allSatisfy(it -> assertThat(it.terms())
                        .extracting(CategoryTerms::slug)
                        .containsExactly("kitchen", "laundry", "tidying"));
        assertThat(told.editions("slowcamp"))
                .allSatisfy(it -> assertThat(it.namesCategories()).isFalse());
    }

    @Test
    void a_year_that_is_over_was_signed_by_two_and_gave_awards_in_each_category_whose_badges_hold() {
        for (var category : told.finished().toList()) {
            var result = told.part(Results.class).findPublished(category.id()).orElseThrow();

            assertThat(result.signOffs()).hasSize(2);
            assertThat(result.document().ballots().counted()).isGreaterThan(100);
            assertThat(result.awards())
                    .as(category.path(""))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(it -> assertThat(told.part(Badges.class)
                                    .find(it.code())
                                    .orElseThrow()
                                    .state()
                                    .praises())
                            .isTrue());
        }
    }

    @Test
    void no_category_is_won_by_the_same_shop_as_another() {
        assertThat(told.finished()
                        .map(it -> told.part(Results.class)
                                .listAwards(it.id())
                                .getFirst()
                                .shop()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_open_year_is_voted_on_in_each_of_its_categories() {
        assertThat(told.editions("sallim").getFirst().categoryIds())
                .hasSize(3)
                .allSatisfy(
                        it -> assertThat(told.part(BallotBox.class).size(it)).isGreaterThan(80));
    }

    @Test
    void lists_were_fixed_when_voting_opened_after_the_moderators_had_ruled() {
        var edition = told.editions("sallim").getFirst();

        assertThat(edition.frozen()).isNotNull();
        assertThat(edition.categories())
                .extracting(it -> told.part(Shortlists.class).fixed(it).size())
                .containsExactly(7, 6, 5);
        assertThat(edition.categories())
                .extracting(it -> told.part(Shortlists.class)
                        .findPublic(it)
                        .orElseThrow()
                        .rulings()
                        .size())
                .containsExactly(3, 2, 2);
    }

    @Test
    void the_member_can_vote_in_each_category_and_the_newcomer_is_told_why_not() {
        for (var category : told.editions("sallim").getFirst().categories()) {
            assertThat(refusal(Seat.MEMBER, category)).isEmpty();
            assertThat(refusal(Seat.NEWCOMER, category))
                    .hasValueSatisfying(it -> assertThat(it).isInstanceOf(BoothOutcome.NotOnTheRoll.class));
        }
    }

    @Test
    void the_owner_speaks_for_last_years_winner() {
        var edition = told.editions("sallim").getLast();
        var winner =
                told.part(Results.class).listAwards(edition.id()).getFirst().shop();
        var owner = told.part(Members.class).member(told.account(Seat.OWNER), edition.community());

        assertThat(told.part(Shops.class).owner(owner, winner).shop()).isEqualTo(winner);
    }

    @Test
    void the_plaque_of_last_years_winner_is_on_its_way_in_both_communities_and_it_shows_itself() {
        for (var slug : List.of("sallim", "slowcamp")) {
            var edition = told.editions(slug).getLast();
            var owner = told.part(Members.class).member(told.account(Seat.OWNER, slug), edition.community());

            assertThat(told.part(WonPlaques.class).list(owner))
                    .singleElement()
                    .satisfies(it -> assertThat(it.state()).isEqualTo(PlaqueState.SHIPPED));
            assertThat(told.presence(slug)).containsExactly("logo", "ko", "en", "webhook", "report");
        }
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void a_second_start_tells_nothing_anew_and_an_interrupted_telling_goes_on() {
        var before = told.figures();
        told.laurel().close();
        RUN.sql("update {schema}.demonstration set finished_at = null, ahead_ms = 86400000");

        told = new Told(RUN.start());

        assertThat(told.figures()).isEqualTo(before);
        assertThat(Duration.between(
                        Clock.systemUTC().instant(), told.part(Clock.class).instant()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    @Test
    @Order(Order.DEFAULT + 2)
    void a_start_for_real_people_refuses_the_invented_data() {
        told.laurel().close();

        assertThatThrownBy(() -> RUN.start("--laurel.demonstration=false"))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("demonstration");
    }

    private static Optional<? extends BoothOutcome> refusal(Seat seat, Category category) {
        var member = told.part(Members.class)
                .member(told.account(seat), category.edition().community());
        return told.part(VotingBooth.class).refusal(member, category.id());
    }
}
