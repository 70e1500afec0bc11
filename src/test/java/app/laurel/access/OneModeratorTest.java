package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.access.OneModerator.Doors;
import app.laurel.community.ConfirmOutcome.Confirmed;
import app.laurel.community.Moderator;
import app.laurel.community.ProofNeeded;
import app.laurel.community.Proposals;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.shop.ShopPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/**
 * Every way in which one moderator has tried to decide an award alone, and what the world sees of it afterwards: nothing. What not even two may
 * do (invented voters, a friend on a frozen roll) is tried where the roll and its files are.
 */
@LaurelTest
@TestPropertySource(properties = "laurel.second-factor=true")
@Import({AttackedYears.class, Doors.class})
class OneModeratorTest {
    private final AttackedYears years;
    private final Proposals proposals;
    private final Founder founder;
    private final ShopPeople people;

    @Autowired
    OneModeratorTest(AttackedYears years, Proposals proposals, Founder founder, ShopPeople people) {
        this.years = years;
        this.proposals = proposals;
        this.founder = founder;
        this.people = people;
    }

    @AfterEach
    void leave() {
        TestSecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void alone_changes_nothing_however_often_and_needs_the_other(Attack attack) throws Exception {
        var moderator = years.at(attack.stage());
        var before = years.seen(moderator);

        moderator.tries(attack);
        moderator.tries(attack);
        founder.confirms(moderator.year().first());

        assertThat(years.seen(moderator)).isEqualTo(before);
        assertThat(waiting(moderator.year().second())).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void gains_nobody_by_naming_an_accomplice_first(Attack attack) throws Exception {
        var moderator = years.at(attack.stage());
        moderator.namesAnAccomplice();
        var before = years.seen(moderator);

        moderator.tries(attack);
        founder.confirms(moderator.year().first());

        assertThat(years.findOffice(moderator.friend())).isEmpty();
        assertThat(years.seen(moderator)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void is_not_whoever_sits_at_the_browser_without_the_second_factor(Attack attack) throws Exception {
        var moderator = years.at(attack.stage());
        var before = years.seen(moderator);
        PretendSignIn.withoutSecondFactor(moderator.year().first().account());

        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> moderator.tries(attack));

        TestSecurityContextHolder.clearContext();
        assertThat(years.seen(moderator)).isEqualTo(before);
        assertThat(waiting(moderator.year().second())).isZero();
    }

    /** Nothing is listed while nominations are taken. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BRINGS_NOMINATIONS_IN_A_FILE")
    void is_not_joined_by_one_who_speaks_for_a_shop_on_the_list(Attack attack) throws Exception {
        var moderator = years.at(attack.stage());
        var other = moderator.year().second();
        people.grant(moderator.year(), 2, people.asMember(other));
        var before = years.seen(moderator);

        moderator.tries(attack);
        founder.confirms(other);

        assertThat(years.seen(moderator)).isEqualTo(before);
    }

    /** That the acts are possible at all, so that nothing above holds for another reason. */
    @ParameterizedTest
    @EnumSource
    void with_the_other_does_it(Attack attack) throws Exception {
        var moderator = years.at(attack.stage());
        var before = years.seen(moderator);

        moderator.tries(attack);
        var done = proposals.listWaiting(moderator.year().second()).stream()
                .filter(it -> proposals.confirm(
                                moderator.year().second(), it.proposal().id())
                        instanceof Confirmed)
                .count();

        assertThat(done).isOne();
        assertThat(years.seen(moderator)).isNotEqualTo(before);
    }

    private int waiting(Moderator other) {
        return proposals.listWaiting(other).size();
    }
}
