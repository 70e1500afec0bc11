package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop that leaves a list which is out: on real MariaDB, and as anyone reads it on the public page. */
@LaurelTest
class WithdrawalTest {
    private final NominatedYears years;
    private final FoundedYears times;
    private final Rulings rulings;
    private final MovableClock clock;
    private final PublicReader reader;
    private final ActsOnRecord acts;
    private final FoundedYear year;

    @Autowired
    WithdrawalTest(
            NominatedYears years,
            FoundedYears times,
            Rulings rulings,
            MovableClock clock,
            PublicReader reader,
            ActsOnRecord acts) {
        this.years = years;
        this.times = times;
        this.rulings = rulings;
        this.clock = clock;
        this.reader = reader;
        this.acts = acts;
        year = years.aNominatedYear();
    }

    @Test
    void after_a_withdrawal_it_is_counted_as_if_never_named_nobody_told_leaves_and_the_next_move_up() throws Exception {
        years.announce(year.first(), year.category());
        assertThat(page("en")).doesNotContain("Moved up");
        clock.pass(Duration.ofHours(1));

        var withdrawn = years.withdraw(year, "Amber", "The shop closes <b>for good</b>.");

        assertThat(withdrawn).isInstanceOf(RulingOutcome.Ruled.class);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Coral", "Dune");
        assertThat(page("en"))
                .contains("3 shops, chosen from", "“Amber” was withdrawn after the list was out")
                .contains("The shop closes &lt;b&gt;for good&lt;/b&gt;.");
        assertThat(page("en")).contains("Moved up to the list since it was out: Birch, Dune.");
        assertThat(page("ko")).contains("‘Amber’를 철회했어요", "공개한 뒤 새로 최종 후보가 된 곳: Birch, Dune");
        assertThat(acts.count("nomination.list-announced", year.id())).isOne();
        assertThat(acts.count("nomination.withdrawn", year.id())).isOne();
        var ruling = ((RulingOutcome.Ruled) withdrawn).ruling();
        assertThat(rulings.undo(year.first(), year.category(), ruling)).isEqualTo(new RulingOutcome.ListIsOut());
    }

    @Test
    void the_list_that_is_voted_on_is_the_one_that_was_told_last() throws Exception {
        years.announce(year.first(), year.category());
        years.withdraw(year, "Amber", "It closes.");

        times.openVoting(year);

        assertThat(years.voted(year)).containsExactly("Birch", "Coral", "Dune");
        assertThat(years.withdraw(year, "Coral", "Too late.")).isEqualTo(new RulingOutcome.ListStands());
        assertThat(page("en")).contains("“Amber” was withdrawn").doesNotContain("Voting opens on");
    }

    @Test
    void what_has_no_list_no_reason_or_no_place_on_it_is_not_withdrawn() {
        assertThat(years.withdraw(year, "Amber", "Not out yet.")).isEqualTo(new RulingOutcome.NotOnTheList());
        years.announce(year.first(), year.category());

        assertThat(years.withdraw(year, "Amber", " ")).isEqualTo(new RulingOutcome.ReasonMissing());
        assertThat(years.withdraw(year, "Birch", "It is not on the list.")).isEqualTo(new RulingOutcome.NotOnTheList());
        years.withdraw(year, "Amber", "It closes.");
        assertThat(years.withdraw(year, "Amber", "Once more.")).isEqualTo(new RulingOutcome.NotOnTheList());
        assertThat(acts.count("nomination.withdrawn", year.id())).isOne();
    }

    private String page(String language) throws Exception {
        return reader.read("/" + language + "/" + year.community().slug() + "/2026/shortlist");
    }
}
