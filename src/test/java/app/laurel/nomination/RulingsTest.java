package app.laurel.nomination;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYear;
import app.laurel.NominatedYears;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import app.laurel.edition.Editions;
import app.laurel.nomination.RulingOutcome.ListStands;
import app.laurel.nomination.RulingOutcome.NotTwoNominees;
import app.laurel.nomination.RulingOutcome.ReasonMissing;
import app.laurel.nomination.RulingOutcome.ReasonTooLong;
import app.laurel.nomination.RulingOutcome.Ruled;
import app.laurel.nomination.RulingOutcome.RuledBefore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class RulingsTest {
    private static final String WHY = "두 이름은 한 가게입니다";

    private final Rulings rulings;
    private final Shortlists shortlists;
    private final Editions editions;
    private final NominatedYears years;
    private final MovableClock clock;
    private final DSLContext sql;
    private final NominatedYear year;

    @Autowired
    RulingsTest(
            Rulings rulings,
            Shortlists shortlists,
            Editions editions,
            NominatedYears years,
            MovableClock clock,
            DSLContext sql) {
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.editions = editions;
        this.years = years;
        this.clock = clock;
        this.sql = sql;
        year = years.aNominatedYear();
    }

    @Test
    void a_ruling_stands_until_it_is_undone_and_the_list_is_as_it_was() {
        var before = years.listed(year);

        var ruling = ruled(rulings.setAside(year.first(), year.id(), nominee("Amber"), "Not a shop"));
        assertThat(years.listed(year)).doesNotContain("Amber");

        assertThat(rulings.undo(year.second(), year.id(), ruling)).isEqualTo(new Ruled(ruling));
        assertThat(years.listed(year)).isEqualTo(before);
        assertThat(draft().rulings()).singleElement().satisfies(it -> {
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
    void two_who_merge_a_pair_both_ways_at_once_do_not_make_both_vanish() throws Exception {
        List<Callable<RulingOutcome>> both = List.of(() -> merge("Amber", "Birch"), () -> merge("Birch", "Amber"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes =
                    threads.invokeAll(both).stream().map(Future::resultNow).toList();

            assertThat(outcomes).filteredOn(it -> it instanceof Ruled).hasSize(1);
            assertThat(outcomes).contains(new NotTwoNominees());
        }
        assertThat(years.listed(year)).containsAnyOf("Amber", "Birch");
    }

    @Test
    void a_nominee_is_ruled_on_once_until_that_is_undone() {
        var first = ruled(rulings.leaveOut(year.first(), year.id(), nominee("Amber"), WHY));

        assertThat(rulings.setAside(year.second(), year.id(), nominee("Amber"), WHY))
                .isInstanceOfSatisfying(
                        RuledBefore.class, it -> assertThat(it.ruling().id()).isEqualTo(first));

        rulings.undo(year.first(), year.id(), first);
        ruled(rulings.setAside(year.second(), year.id(), nominee("Amber"), WHY));
    }

    @Test
    void nothing_is_ruled_without_a_reason_that_everybody_can_read() {
        assertThat(rulings.leaveOut(year.first(), year.id(), nominee("Amber"), " \u200b "))
                .isEqualTo(new ReasonMissing());
        assertThat(rulings.leaveOut(year.first(), year.id(), nominee("Amber"), "x".repeat(501)))
                .isEqualTo(new ReasonTooLong(501, 500));
        assertThat(draft().rulings()).isEmpty();
    }

    @Test
    void a_shop_that_nobody_named_is_added_and_one_that_was_is_not_made_twice() {
        var known = draft().names().size();

        ruled(rulings.add(year.first(), year.id(), "  새\u202e 가게 ", "A prize of honour"));
        ruled(rulings.add(year.first(), year.id(), "D-U-N-E", "A prize of honour"));

        assertThat(years.listed(year)).contains("새 가게", "Dune");
        assertThat(draft().names()).hasSize(known + 1);
    }

    @Test
    void a_shop_whose_name_or_reason_nobody_can_read_is_not_added_and_leaves_nothing_behind() {
        var known = draft().names();

        assertThat(rulings.add(year.first(), year.id(), "\u200b \u3164", WHY)).isEqualTo(new NotTwoNominees());
        assertThat(rulings.add(year.first(), year.id(), "\ufdfa".repeat(150), WHY))
                .isEqualTo(new NotTwoNominees());
        assertThat(rulings.add(year.first(), year.id(), "New", " ")).isEqualTo(new ReasonMissing());

        assertThat(draft().names()).isEqualTo(known);
    }

    @Test
    void a_nominee_or_a_ruling_of_another_year_is_out_of_reach() {
        var other = years.aNominatedYear();
        var theirs = years.nominee(other, "Amber");
        var ruling = ruled(rulings.leaveOut(other.first(), other.id(), theirs, WHY));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.setAside(year.first(), year.id(), theirs, WHY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.merge(year.first(), year.id(), nominee("Amber"), theirs, WHY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.undo(year.first(), other.id(), ruling));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.undo(year.first(), year.id(), ruling));

        assertThat(shortlists.draft(other.first(), other.id()).rulings()).allMatch(Ruling::stands);
    }

    @Test
    void once_voting_has_opened_the_list_stands_and_so_do_its_rulings() {
        var ruling = ruled(rulings.leaveOut(year.first(), year.id(), nominee("Amber"), WHY));
        clock.moveTo(editions.get(year.id()).schedule().votingOpens());
        shortlists.fixed(year.id());

        assertThat(rulings.undo(year.first(), year.id(), ruling)).isEqualTo(new ListStands());
        assertThat(merge("Birch", "Dune")).isEqualTo(new ListStands());
        assertThat(rulings.add(year.first(), year.id(), "Late", WHY)).isEqualTo(new ListStands());
    }

    @Test
    void each_ruling_and_its_undoing_are_on_record_once() {
        var ruling = ruled(merge("Amber", "Birch"));
        rulings.undo(year.second(), year.id(), ruling);
        rulings.undo(year.second(), year.id(), ruling);

        assertThat(acts("nomination.ruled")).isEqualTo(1);
        assertThat(acts("nomination.ruling-undone")).isEqualTo(1);
    }

    private RulingOutcome merge(String from, String into) {
        return rulings.merge(year.first(), year.id(), nominee(from), nominee(into), WHY);
    }

    private NomineeId nominee(String name) {
        return draft().names().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Shortlist draft() {
        return shortlists.draft(year.first(), year.id());
    }

    private static RulingId ruled(RulingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Ruled.class);
        return ((Ruled) outcome).ruling();
    }

    private int acts(String act) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(act), AUDIT_ENTRY.OBJECT.eq("edition/" + year.id()));
    }
}
