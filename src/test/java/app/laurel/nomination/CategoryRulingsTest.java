package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.nomination.CategoryRuling.Kind;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators merge, split, rename and withdraw categories, and move nominees between them, while no list is out. */
@LaurelTest
class CategoryRulingsTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final FoundedYears times;
    private final Editions editions;
    private final Nominations nominations;
    private final CategoryRulings rulings;
    private final ActsOnRecord acts;
    private final FoundedYear year;

    @Autowired
    CategoryRulingsTest(
            SeveralAwards awards,
            FoundedYears times,
            Editions editions,
            Nominations nominations,
            CategoryRulings rulings,
            ActsOnRecord acts) {
        this.awards = awards;
        this.times = times;
        this.editions = editions;
        this.nominations = nominations;
        this.rulings = rulings;
        this.acts = acts;
        year = awards.nominating("books", "lamps", "tents");
    }

    @Test
    void a_category_is_made_out_of_another_with_its_rules_and_takes_its_nominees_along() {
        var member = awards.nominate(year, "books", "Amber", "Birch", "Coral");
        var birch = awards.nominee(year, "books", "Birch");

        assertThat(rulings.split(year.first(), awards.category(year, "books"), words("comics"), List.of(birch), WHY))
                .isEqualTo(new Ruled());

        assertThat(slugs()).containsExactly("books", "lamps", "tents", "comics");
        assertThat(sheet(member, "books")).containsExactly("Amber", "Coral");
        assertThat(sheet(member, "comics")).containsExactly("Birch");
        assertThat(awards.of(year, "comics").rules())
                .isEqualTo(awards.of(year, "books").rules());
        times.openVoting(year);
        assertThat(awards.voted(year, "comics")).containsExactly("Birch");
        assertThat(awards.voted(year, "books")).containsExactly("Amber", "Coral");
    }

    @Test
    void a_nominee_moves_with_its_nominations_and_reasons() {
        var member = awards.nominate(year, "books", "Amber", "Birch");
        var amber = awards.nominee(year, "books", "Amber");
        nominations.explain(member, awards.category(year, "books"), amber, "Its lamps are the best.");

        assertThat(move("books", "Amber", "lamps")).isEqualTo(new Ruled());

        assertThat(sheet(member, "books")).containsExactly("Birch");
        assertThat(nominations.read(member, awards.category(year, "lamps")).lines())
                .extracting(Sheet.Line::name, Sheet.Line::reason)
                .containsExactly(tuple("Amber", "Its lamps are the best."));
        assertThat(move("books", "Amber", "lamps")).isEqualTo(new CategoryRulingOutcome.NobodyGoes());
        assertThat(rulings.split(year.first(), awards.category(year, "books"), words("comics"), List.of(amber), WHY))
                .isEqualTo(new CategoryRulingOutcome.NobodyGoes());
    }

    @Test
    void a_category_is_renamed_in_both_languages_and_keeps_its_address() {
        var name = new Bilingual("책과 만화", "Books and comics");

        assertThat(rulings.rename(year.first(), awards.category(year, "books"), name, WHY))
                .isEqualTo(new Ruled());

        assertThat(awards.of(year, "books").name()).isEqualTo(name);
        assertThat(rulings.rename(year.first(), awards.category(year, "lamps"), name, WHY))
                .isInstanceOf(CategoryRulingOutcome.Refused.class);
        assertThat(rulings.rename(year.first(), awards.category(year, "books"), name, WHY))
                .isInstanceOf(CategoryRulingOutcome.Refused.class);
    }

    @Test
    void a_withdrawn_category_gives_no_award_and_comes_back_with_all_its_nominations() {
        var member = awards.nominate(year, "books", "Amber");
        var books = awards.category(year, "books");

        assertThat(rulings.withdraw(year.first(), books, WHY)).isEqualTo(new Ruled());
        assertThat(slugs()).containsExactly("lamps", "tents");
        assertThat(rulings.reinstate(year.second(), year.id(), books)).isEqualTo(new Ruled());
        assertThat(rulings.reinstate(year.second(), year.id(), books)).isEqualTo(new Ruled());

        assertThat(slugs()).containsExactly("books", "lamps", "tents");
        assertThat(sheet(member, "books")).containsExactly("Amber");
        assertThat(acts.count("nomination.category-reinstated", year.id())).isOne();
        assertThat(rulings.list(editions.get(year.id()))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.WITHDRAW);
            assertThat(it.stands()).isFalse();
        });
    }

    @Test
    void what_was_withdrawn_is_in_neither_lists_nor_rules() {
        awards.nominate(year, "books", "Amber");
        awards.nominate(year, "lamps", "Birch");
        rulings.withdraw(year.first(), awards.category(year, "books"), WHY);

        times.openVoting(year);

        assertThat(awards.voted(year, "lamps")).containsExactly("Birch");
        assertThat(editions.get(year.id()).frozen()).isNotNull().satisfies(it -> {
            assertThat(it.isSound()).isTrue();
            assertThat(it.document()).contains("birch.example").doesNotContain("amber.example", "For books");
        });
    }

    @Test
    void each_ruling_is_public_with_its_reason_and_on_record_once() {
        awards.nominate(year, "books", "Amber");
        move("books", "Amber", "lamps");
        merge("books", "lamps");

        assertThat(rulings.list(editions.get(year.id())))
                .extracting(CategoryRuling::kind, CategoryRuling::reason, CategoryRuling::nominees)
                .containsExactly(tuple(Kind.MOVE, WHY, "Amber"), tuple(Kind.MERGE, WHY, ""));
        assertThat(acts.count("nomination.category-ruled", year.id())).isEqualTo(2);
    }

    private CategoryRulingOutcome merge(String from, String into) {
        return rulings.merge(year.first(), awards.category(year, from), awards.category(year, into), WHY);
    }

    private CategoryRulingOutcome move(String from, String name, String into) {
        var nominee = awards.nominee(year, from, name);
        return rulings.move(year.second(), awards.category(year, from), nominee, awards.category(year, into), WHY);
    }

    private List<String> sheet(Member member, String slug) {
        return nominations.read(member, awards.category(year, slug)).lines().stream()
                .map(Sheet.Line::name)
                .toList();
    }

    private List<String> slugs() {
        return editions.get(year.id()).terms().stream().map(it -> it.slug()).toList();
    }

    private static CategoryDraft.Words words(String slug) {
        return SeveralCategories.draft(slug).words();
    }
}
