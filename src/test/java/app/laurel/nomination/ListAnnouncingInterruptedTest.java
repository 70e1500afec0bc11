package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that dies while the list is changed leaves it as it was. */
@LaurelTest
class ListAnnouncingInterruptedTest {
    private final NominatedYears years;
    private final ListAnnouncing announcing;
    private final Editions editions;
    private final Shortlists shortlists;
    private final TransactionTemplate transaction;
    private final ActsOnRecord acts;
    private final FoundedYear year;

    @Autowired
    ListAnnouncingInterruptedTest(
            NominatedYears years,
            ListAnnouncing announcing,
            Editions editions,
            Shortlists shortlists,
            TransactionTemplate transaction,
            ActsOnRecord acts) {
        this.years = years;
        this.announcing = announcing;
        this.editions = editions;
        this.shortlists = shortlists;
        this.transaction = transaction;
        this.acts = acts;
        year = years.aNominatedYear();
    }

    @Test
    void an_announcement_that_dies_in_the_middle_leaves_nothing_and_can_be_made_again() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    assertThat(years.announce(year.first(), year.category()))
                            .isEqualTo(new AnnounceOutcome.Announced(2));
                    throw new IllegalStateException("the machine dies");
                }));

        assertThat(years.told(year)).isZero();
        assertThat(acts.count("nomination.list-announced", year.id())).isZero();
        assertThat(shortlists.findPublic(editions.category(year.category()))).isEmpty();
        assertThat(years.announce(year.first(), year.category())).isEqualTo(new AnnounceOutcome.Announced(2));
    }

    @Test
    void a_withdrawal_that_dies_in_the_middle_leaves_the_list_as_it_was_told() {
        years.announce(year.first(), year.category());
        var amber = years.nominee(year, "Amber");

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    announcing.withdraw(year.first(), year.category(), amber, "It closes.");
                    throw new IllegalStateException("the machine dies");
                }));

        assertThat(years.draft(year).rulings()).isEmpty();
        assertThat(years.told(year)).isEqualTo(2);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
        assertThat(announcing.withdraw(year.first(), year.category(), amber, "It closes."))
                .isInstanceOf(RulingOutcome.Ruled.class);
    }
}
