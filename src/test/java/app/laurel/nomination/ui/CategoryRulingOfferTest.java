package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Bilingual;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which rulings on categories moderators are offered, and when none. */
@LaurelTest
class CategoryRulingOfferTest extends SpringBrowserlessTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final FoundedYears times;
    private final NominatedYears lists;
    private final CategoryRulings rulings;
    private final FoundedYear year;
    private final CategoryRulingUser page;

    @Autowired
    CategoryRulingOfferTest(SeveralAwards awards, FoundedYears times, NominatedYears lists, CategoryRulings rulings) {
        this.awards = awards;
        this.times = times;
        this.lists = lists;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        page = new CategoryRulingUser(this, year);
    }

    @BeforeEach
    void open() {
        page.open("books");
    }

    @Test
    void a_category_whose_list_is_out_takes_nobody_in_and_after_voting_opened_nothing_is_offered() {
        awards.nominate(year, "lamps", "Coral");
        times.closeNominations(year);
        lists.announce(year.first(), awards.category(year, "lamps"));
        page.open("books");
        page.screen().press("Merge into another");
        assertThat(page.others()
                        .getListDataView()
                        .getItems()
                        .map(it -> it.name().en()))
                .containsExactly("For tents");
        times.openVoting(year);

        page.chooseCategory("For tents");
        page.confirm(WHY);

        assertThat(page.screen().notice()).contains("Voting has opened");
        assertThat(page.offers("Merge into another")).isFalse();
    }

    @Test
    void a_withdrawal_is_not_offered_to_be_undone_once_voting_has_opened() {
        rulings.rename(year.first(), awards.category(year, "lamps"), new Bilingual("등불", "Lights"), WHY);
        rulings.withdraw(year.first(), awards.category(year, "tents"), WHY);
        page.screen().open(page.path());
        assertThat(page.offers("Undo")).isTrue();

        times.openVoting(year);
        page.screen().open(page.path());

        assertThat(page.screen().text()).contains("“For tents” was withdrawn");
        assertThat(page.offers("Undo")).isFalse();
    }
}
