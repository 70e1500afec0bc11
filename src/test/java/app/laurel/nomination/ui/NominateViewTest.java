package app.laurel.nomination.ui;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.edition.Editions;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.Nominators;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A member proposes shops. */
@LaurelTest
class NominateViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final NominatedYears years;
    private final FoundedYears times;
    private final Nominators nominators;
    private final Editions editions;
    private final CategoryRulings rulings;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    NominateViewTest(
            Founder founder,
            NominatedYears years,
            FoundedYears times,
            Nominators nominators,
            Editions editions,
            CategoryRulings rulings,
            MovableClock clock) {
        this.founder = founder;
        this.years = years;
        this.times = times;
        this.nominators = nominators;
        this.editions = editions;
        this.rulings = rulings;
        this.clock = clock;
    }

    @Test
    void while_nominations_are_open_a_member_finds_the_sheet() {
        var year = openYear();

        screen.as(founder.member(year.first())).open(page(year));

        find(NominationSheet.class).single();
        assertThat(screen.title()).startsWith("Propose shops: ").endsWith(" · Laurel");
    }

    @Test
    void after_the_close_a_member_reads_when_it_was_and_what_counts() {
        var year = years.aNominatedYear();

        assertThat(screen.as(founder.member(year.first())).open(page(year)))
                .contains("Nominations closed on", "You didn’t propose any shops.");
        assertThat(find(NominationSheet.class).all()).isEmpty();
    }

    @Test
    void before_they_open_a_member_reads_when_they_do_in_the_own_language() {
        var year = years.aNominatedYear();
        var opens = editions.get(year.id()).schedule().nominatingOpens();
        clock.moveTo(opens.minusSeconds(1));

        assertThat(screen.as(founder.member(year.first()), Language.KO).open(page(year)))
                .contains(Moments.of(opens, year.community().zone(), Language.KO));
    }

    @Test
    void a_stranger_is_led_to_where_one_joins() {
        var year = openYear();

        screen.as(founder.account("new")).open(page(year));

        assertThat(screen.shows(NominateView.class)).isFalse();
        assertThat(screen.text()).contains("Ask to join");
    }

    @Test
    void a_year_of_several_opens_with_all_its_categories_and_each_has_an_address() {
        var year = severalYear();

        screen.as(founder.member(year.first())).open(page(year));
        find(NominationYearSheet.class).single();
        assertThat(find(NominationSheet.class).all()).isEmpty();

        screen.open(page(year) + "/lamps");
        find(NominationSheet.class).single();
        assertThat(screen.title()).isEqualTo("Propose shops: For lamps · Laurel");
        assertThat(screen.text()).contains("All categories");
    }

    @Test
    void no_category_of_that_name_and_none_in_a_year_of_one_is_no_page() {
        var several = severalYear();
        screen.as(founder.member(several.first())).open(page(several) + "/kitchens");
        assertThat(screen.shows(NominateView.class)).isFalse();

        var one = openYear();
        screen.as(founder.member(one.first())).open(page(one) + "/award");
        assertThat(screen.shows(NominateView.class)).isFalse();
    }

    @Test
    void the_address_of_a_category_that_was_merged_leads_to_the_one_that_took_it_and_then_to_the_year() {
        var year = times.aYear()
                .withCategories(draft("books"), draft("lamps"), draft("tents"))
                .nominating();
        var ids = editions.get(year.id()).categoryIds();
        screen.as(founder.member(year.first()));

        rulings.merge(year.first(), ids.get(1), ids.getFirst(), "Too much alike to be told apart.");
        screen.open(page(year) + "/lamps");
        assertThat(screen.title()).isEqualTo("Propose shops: For books · Laurel");

        rulings.merge(year.first(), ids.get(2), ids.getFirst(), "Too much alike to be told apart.");
        screen.open(page(year) + "/lamps");
        assertThat(screen.title()).isEqualTo("Propose shops: Shop of the Year 2026 · Laurel");
    }

    @Test
    void after_the_close_of_several_a_member_reads_what_counts_in_which() {
        var year = severalYear();
        var member = founder.joined(year.first());
        nominators.propose(member, year, "amber.example", "Amber");
        times.closeNominations(year);

        assertThat(screen.as(member.account()).open(page(year))).contains("You proposed: For books: Amber.");
    }

    @Test
    void a_number_that_no_category_has_is_refused() {
        var year = severalYear();
        screen.as(founder.member(year.first())).open(page(year));
        var sheet = find(NominationYearSheet.class).single();

        for (var none : List.of(0, 3, -1, year.category().value() + 1_000)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sheet.nominate(none, 1));
        }
    }

    private FoundedYear severalYear() {
        return times.aYear().withCategories(draft("books"), draft("lamps")).nominating();
    }

    private FoundedYear openYear() {
        var year = years.aNominatedYear();
        clock.moveTo(editions.get(year.id()).schedule().nominatingOpens());
        return year;
    }

    private static String page(FoundedYear year) {
        return year.community().slug() + "/2026/nominate";
    }
}
