package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.StatementCount;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome;
import app.laurel.shop.ShopPeople;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whoever is tied to a shop that runs in one category has no part in any of the year, and is asked about in one statement. */
@LaurelTest
class TiesInSeveralTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final FoundedYears times;
    private final Editions editions;
    private final Impartiality impartiality;
    private final Rulings rulings;
    private final CategoryRulings categories;
    private final ShopDesk shops;
    private final Owners owners;
    private final ShopPeople people;
    private final StatementCount statements;
    private final FoundedYear year;

    // why ten: a tie is made at the desk of shops, runs by nominations or lists, and is felt where moderators rule
    @Autowired
    TiesInSeveralTest(
            SeveralAwards awards,
            FoundedYears times,
            Editions editions,
            Impartiality impartiality,
            Rulings rulings,
            CategoryRulings categories,
            ShopDesk shops,
            Owners owners,
            ShopPeople people,
            StatementCount statements) {
        this.awards = awards;
        this.times = times;
        this.editions = editions;
        this.impartiality = impartiality;
        this.rulings = rulings;
        this.categories = categories;
        this.shops = shops;
        this.owners = owners;
        this.people = people;
        this.statements = statements;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "tents", "Dune");
        tie("Dune");
    }

    @Test
    void a_shop_in_one_category_keeps_its_moderator_out_of_the_others() {
        var amber = awards.nominee(year, "books", "Amber");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        rulings.setAside(year.second(), awards.category(year, "books"), amber, "It sells nothing."));
        assertThat(impartiality.tiedModerators(editions.get(year.id()))).hasSize(1);
        assertThat(rulings.setAside(year.first(), awards.category(year, "books"), amber, "It sells nothing."))
                .isInstanceOf(RulingOutcome.Ruled.class);
    }

    @Test
    void a_shop_that_is_on_no_list_when_the_lists_are_fixed_keeps_nobody_out() {
        var dune = awards.nominee(year, "tents", "Dune");
        rulings.leaveOut(year.first(), awards.category(year, "tents"), dune, "It sells no tents.");
        times.openVoting(year);
        assertThat(awards.voted(year, "books")).hasSize(2);
        assertThat(awards.voted(year, "tents")).isEmpty();

        assertThatCode(() -> impartiality.get(year.second(), year.id())).doesNotThrowAnyException();
        assertThat(impartiality.tiedModerators(editions.get(year.id()))).isEmpty();
    }

    @Test
    void a_shop_on_one_of_the_lists_keeps_its_moderator_out_after_they_are_fixed() {
        times.openVoting(year);
        assertThat(awards.voted(year, "tents")).containsExactly("Dune");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> impartiality.category(year.second(), awards.category(year, "books")));
    }

    @Test
    void however_many_categories_there_are_the_nominees_are_asked_once() throws Exception {
        var edition = editions.get(year.id());

        assertThat(statements.of(() -> impartiality.shopsOf(year.second().account(), edition)))
                .filteredOn(it -> it.contains("nomination_nominee"))
                .hasSize(1);
        assertThat(statements.of(() -> impartiality.tiedModerators(edition)))
                .filteredOn(it -> it.contains("nomination_nominee"))
                .hasSize(1);
    }

    @Test
    void no_ruling_on_a_category_is_open_to_a_moderator_with_a_shop_in_another() {
        var books = awards.category(year, "books");
        var lamps = awards.category(year, "lamps");
        var amber = awards.nominee(year, "books", "Amber");
        var words = SeveralCategories.draft("comics").words();
        categories.withdraw(year.first(), lamps, WHY);
        var tents = awards.category(year, "tents");

        refused(by -> categories.merge(by, books, tents, WHY));
        refused(by -> categories.split(by, books, words, List.of(amber), WHY));
        refused(by -> categories.move(by, books, amber, tents, WHY));
        refused(by -> categories.rename(by, books, new Bilingual("책", "Books"), WHY));
        refused(by -> categories.withdraw(by, books, WHY));
        refused(by -> categories.reinstate(by, year.id(), lamps));

        assertThat(categories.list(editions.get(year.id()))).hasSize(1);
        assertThat(categories.reinstate(year.first(), year.id(), lamps)).isEqualTo(new CategoryRulingOutcome.Ruled());
    }

    private void refused(Function<Moderator, CategoryRulingOutcome> act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> act.apply(year.second()));
    }

    private void tie(String name) {
        var saved = shops.save(
                year.first(), null, new Bilingual(name, name), name.toLowerCase(Locale.ROOT) + ".example", 2026);
        owners.make(year.first(), ((ShopOutcome.Saved) saved).shop(), people.asMember(year.second()));
    }
}
