package app.laurel.nomination;

import static app.laurel.edition.SeveralCategories.draft;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.StatementCount;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominateOutcome.Full;
import app.laurel.shop.Shop;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A member nominates in a year of several categories, and is helped by what is public of the years before. */
@LaurelTest
class YearNominationsTest {
    private final YearNominations nominations;
    private final Nominators nominators;
    private final FoundedYears years;
    private final EarlierYears earlier;
    private final Editions editions;
    private final Founder founder;
    private final StatementCount statements;
    private final FoundedYear year;
    private final Member member;
    private final ShopId amber;
    private final ShopId birch;

    // why seven: who helps a member looks at years, lists and shops
    @Autowired
    YearNominationsTest(
            YearNominations nominations,
            Nominators nominators,
            FoundedYears years,
            EarlierYears earlier,
            Editions editions,
            Founder founder,
            StatementCount statements) {
        this.nominations = nominations;
        this.nominators = nominators;
        this.years = years;
        this.earlier = earlier;
        this.editions = editions;
        this.founder = founder;
        this.statements = statements;
        year = years.aYear()
                .withRules(it -> it.nominationsPerMember(1))
                .withCategories(
                        draft("books"), draft("lamps", new CategoryOverrides(List.of(), 2, null, null, null, null)))
                .nominating();
        member = founder.joined(year.first());
        amber = earlier.shop(year, "호박", "Amber", "amber.example");
        birch = earlier.shop(year, "자작", "Birch", "birch.example");
    }

    @Test
    void the_same_shop_is_named_in_several_categories_and_each_has_its_own_number() {
        nominators.choose(member, year, amber);
        nominators.choose(member, in(1), amber);
        nominators.choose(member, in(1), birch);

        assertThat(nominators.choose(member, year, birch)).isEqualTo(new Full(1));
        var mine = nominations.read(member, year.id());
        assertThat(requireNonNull(mine.get(category(0))).lines()).hasSize(1);
        assertThat(requireNonNull(mine.get(category(0))).most()).isEqualTo(1);
        assertThat(requireNonNull(mine.get(category(1))).lines())
                .extracting(Sheet.Line::name)
                .containsExactly("호박", "자작");
        assertThat(requireNonNull(mine.get(category(1))).most()).isEqualTo(2);
    }

    @Test
    void a_search_says_where_a_shop_was_listed_before_and_where_i_named_it() {
        earlier.with(year, 2024, List.of(draft("lamps")), amber);
        earlier.with(year, 2025, List.of(draft("garden"), draft("books")), amber);
        nominators.choose(member, in(1), amber);
        nominators.choose(founder.joined(year.first()), year, birch);

        assertThat(nominations.search(member, year.id(), "amber"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.usual()).containsExactly(1, 2);
                    assertThat(it.mine()).containsExactly(2);
                });
        assertThat(nominations.search(member, year.id(), "birch"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.usual())
                            .as("what others nominate now is nobody's business")
                            .isEmpty();
                    assertThat(it.mine()).isEmpty();
                });
    }

    @Test
    void finalists_come_from_the_latest_year_in_which_the_category_had_a_list() {
        earlier.with(year, 2024, List.of(draft("books"), draft("lamps")), amber);
        earlier.with(year, 2025, List.of(draft("books")), birch, amber);

        assertThat(nominations.finalistsBefore(member, category(0)))
                .extracting(Shop::id)
                .containsExactly(birch, amber);
        assertThat(nominations.finalistsBefore(member, category(1)))
                .extracting(Shop::id)
                .containsExactly(amber);
    }

    @Test
    void a_later_year_and_one_whose_vote_has_not_opened_suggest_nobody() {
        earlier.with(year, 2027, List.of(draft("books")), amber);
        years.openNominations(year);

        assertThat(nominations.finalistsBefore(member, category(0))).isEmpty();
        assertThat(nominations.search(member, year.id(), "amber").getFirst().usual())
                .isEmpty();
    }

    @Test
    void twelve_categories_cost_no_more_statements_than_two() throws Exception {
        var twelve = IntStream.range(0, 12)
                .mapToObj(it -> draft("kind-" + (char) ('a' + it)))
                .toArray(CategoryDraft[]::new);
        var large = years.aYear().withCategories(twelve).nominating();
        var theirs = founder.joined(large.first());
        earlier.with(year, 2025, List.of(draft("books"), draft("lamps")), amber);
        earlier.with(large, 2025, List.of(twelve), earlier.shop(large, "호박", "Amber", "amber.example"));
        nominators.choose(member, year, amber);
        nominators.propose(theirs, large, "amber.example", "Amber");

        assertThat(read(theirs, large)).isEqualTo(read(member, year));
        assertThat(search(theirs, large)).isEqualTo(search(member, year));
        assertThat(nominations.search(theirs, large.id(), "amber").getFirst().usual())
                .hasSize(12);
    }

    @Test
    void a_year_of_another_community_is_refused_from_outside() {
        var stranger = founder.joined(founder.moderator(founder.community()));

        refused(() -> nominations.read(stranger, year.id()));
        refused(() -> nominations.search(stranger, year.id(), "amber"));
        refused(() -> nominations.finalistsBefore(stranger, category(0)));
        refused(() -> nominators.choose(stranger, year, amber));
    }

    private int read(Member by, FoundedYear of) throws Exception {
        return statements.of(() -> nominations.read(by, of.id())).size();
    }

    private int search(Member by, FoundedYear of) throws Exception {
        nominations.search(by, of.id(), "amber");
        return statements.of(() -> nominations.search(by, of.id(), "amber")).size();
    }

    private CategoryId category(int place) {
        return editions.get(year.id()).categoryIds().get(place);
    }

    private FoundedYear in(int place) {
        return new FoundedYear(year.community(), year.first(), year.second(), year.id(), category(place));
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
