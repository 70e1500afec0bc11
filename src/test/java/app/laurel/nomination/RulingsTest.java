package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.AtOnce;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.id.RulingId;
import app.laurel.nomination.RulingOutcome.ListStands;
import app.laurel.nomination.RulingOutcome.NotTwoNominees;
import app.laurel.nomination.RulingOutcome.ReasonMissing;
import app.laurel.nomination.RulingOutcome.ReasonTooLong;
import app.laurel.nomination.RulingOutcome.Ruled;
import app.laurel.nomination.RulingOutcome.RuledBefore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class RulingsTest {
    private static final String WHY = "두 이름은 한 가게입니다";

    private final Rulings rulings;
    private final NominatedYears years;
    private final FoundedYears times;
    private final ActsOnRecord acts;
    private final FoundedYear year;

    @Autowired
    RulingsTest(Rulings rulings, NominatedYears years, FoundedYears times, ActsOnRecord acts) {
        this.rulings = rulings;
        this.years = years;
        this.times = times;
        this.acts = acts;
        year = years.aNominatedYear();
    }

    @Test
    void a_ruling_stands_until_it_is_undone_and_the_list_is_as_it_was() {
        var before = years.listed(year);

        var ruling = ruled(rulings.setAside(year.first(), year.category(), years.nominee(year, "Amber"), "Not a shop"));
        assertThat(years.listed(year)).doesNotContain("Amber");

        assertThat(rulings.undo(year.second(), year.category(), ruling)).isEqualTo(new Ruled(ruling));
        assertThat(years.listed(year)).isEqualTo(before);
        assertThat(years.draft(year).rulings()).singleElement().satisfies(it -> {
            assertThat(it.stands()).isFalse();
            assertThat(it.reason()).isEqualTo("Not a shop");
        });
    }

    @Test
    void a_merge_that_would_lead_back_to_itself_is_none() {
        assertThat(merge("Birch", "Birch")).isEqualTo(new NotTwoNominees());

        ruled(merge("Amber", "Birch"));
        assertThat(merge("Birch", "Amber")).isEqualTo(new NotTwoNominees());
        ruled(merge("Birch", "Coral"));
        assertThat(merge("Coral", "Amber")).isEqualTo(new NotTwoNominees());
        assertThat(merge("Coral", "Birch")).isEqualTo(new NotTwoNominees());
    }

    @Test
    void two_who_merge_a_pair_both_ways_at_once_do_not_make_both_vanish() {
        var outcomes = AtOnce.both(() -> merge("Amber", "Birch"), () -> merge("Birch", "Amber"));

        assertThat(outcomes).filteredOn(it -> it instanceof Ruled).hasSize(1);
        assertThat(outcomes).contains(new NotTwoNominees());
        assertThat(years.listed(year)).containsAnyOf("Amber", "Birch");
    }

    @Test
    void a_nominee_is_ruled_on_once_until_that_is_undone() {
        var first = ruled(rulings.leaveOut(year.first(), year.category(), years.nominee(year, "Amber"), WHY));

        assertThat(rulings.setAside(year.second(), year.category(), years.nominee(year, "Amber"), WHY))
                .isInstanceOfSatisfying(
                        RuledBefore.class, it -> assertThat(it.ruling().id()).isEqualTo(first));

        rulings.undo(year.first(), year.category(), first);
        ruled(rulings.setAside(year.second(), year.category(), years.nominee(year, "Amber"), WHY));
    }

    @Test
    void nothing_is_ruled_without_a_reason_that_everybody_can_read() {
        assertThat(rulings.leaveOut(year.first(), year.category(), years.nominee(year, "Amber"), " \u200b "))
                .isEqualTo(new ReasonMissing());
        assertThat(rulings.leaveOut(year.first(), year.category(), years.nominee(year, "Amber"), "x".repeat(501)))
                .isEqualTo(new ReasonTooLong(501, 500));
        assertThat(years.draft(year).rulings()).isEmpty();
    }

    @Test
    void a_shop_that_nobody_named_is_added_and_one_that_was_is_not_made_twice() {
        var known = years.draft(year).names().size();

        ruled(rulings.add(year.first(), year.category(), "  새\u202e 가게 ", "A prize of honour"));
        ruled(rulings.add(year.first(), year.category(), "D-U-N-E", "A prize of honour"));

        assertThat(years.listed(year)).contains("새 가게", "Dune");
        assertThat(years.draft(year).names()).hasSize(known + 1);
    }

    @Test
    void a_shop_whose_name_or_reason_nobody_can_read_is_not_added_and_leaves_nothing_behind() {
        var known = years.draft(year).names();

        assertThat(rulings.add(year.first(), year.category(), "\u200b \u3164", WHY))
                .isEqualTo(new NotTwoNominees());
        assertThat(rulings.add(year.first(), year.category(), "\ufdfa".repeat(150), WHY))
                .isEqualTo(new NotTwoNominees());
        assertThat(rulings.add(year.first(), year.category(), "New", " ")).isEqualTo(new ReasonMissing());

        assertThat(years.draft(year).names()).isEqualTo(known);
    }

    @Test
    void a_nominee_or_a_ruling_of_another_year_is_out_of_reach() {
        var other = years.aNominatedYear();
        var theirs = years.nominee(other, "Amber");
        var ruling = ruled(rulings.leaveOut(other.first(), other.category(), theirs, WHY));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.setAside(year.first(), year.category(), theirs, WHY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> rulings.merge(year.first(), year.category(), years.nominee(year, "Amber"), theirs, WHY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.undo(year.first(), other.category(), ruling));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.undo(year.first(), year.category(), ruling));

        assertThat(years.draft(other).rulings()).allMatch(Ruling::stands);
    }

    @Test
    void once_voting_has_opened_the_list_stands_and_so_do_its_rulings() {
        var ruling = ruled(rulings.leaveOut(year.first(), year.category(), years.nominee(year, "Amber"), WHY));
        times.openVoting(year);
        years.voted(year);

        assertThat(rulings.undo(year.first(), year.category(), ruling)).isEqualTo(new ListStands());
        assertThat(merge("Birch", "Dune")).isEqualTo(new ListStands());
        assertThat(rulings.add(year.first(), year.category(), "Late", WHY)).isEqualTo(new ListStands());
    }

    @Test
    void each_ruling_and_its_undoing_are_on_record_once() {
        var ruling = ruled(merge("Amber", "Birch"));
        rulings.undo(year.second(), year.category(), ruling);
        rulings.undo(year.second(), year.category(), ruling);

        assertThat(acts.count("nomination.ruled", year.id())).isEqualTo(1);
        assertThat(acts.count("nomination.ruling-undone", year.id())).isEqualTo(1);
    }

    private RulingOutcome merge(String from, String into) {
        return rulings.merge(year.first(), year.category(), years.nominee(year, from), years.nominee(year, into), WHY);
    }

    private static RulingId ruled(RulingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Ruled.class);
        return ((Ruled) outcome).ruling();
    }
}
