package app.laurel.edition;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ChangedRules;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryOutcome.Saved;
import app.laurel.edition.DraftProblem.Field;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What surrounds the categories of a year: other communities, the rules of the year, and where categories come from. */
@LaurelTest
class CategoriesAroundTest {
    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final SeveralCategories several;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;
    private EditionId id = new EditionId(0);

    @Autowired
    CategoriesAroundTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            MovableClock clock) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.several = several;
        this.clock = clock;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void begin() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @Test
    void categories_of_another_community_or_of_none_are_out_of_reach() {
        several.write(it -> it.add(moderator, id, List.of(draft("books"), draft("lamps"))));
        var books = editions.get(id).terms().getFirst().id();
        var stranger = founder.moderator(founder.community());

        refused(it -> it.add(stranger, id, List.of(draft("theirs"))));
        refused(it -> it.add(moderator, new EditionId(Integer.MAX_VALUE), List.of(draft("none"))));
        for (var act : acts(stranger, books)) refused(act);
        for (var act : acts(moderator, new CategoryId(Integer.MAX_VALUE))) refused(act);
        assertThat(editions.get(id).terms()).extracting(CategoryTerms::slug).containsExactly("books", "lamps");
    }

    @Test
    void a_category_that_another_moderator_took_out_meanwhile_is_gone() {
        several.write(it -> it.add(moderator, id, List.of(draft("books"), draft("lamps"))));
        var books = editions.get(id).terms().getFirst().id();
        several.write(it -> it.remove(moderator, books));

        for (var act : acts(moderator, books)) refused(act);
        assertThat(editions.get(id).terms()).extracting(CategoryTerms::slug).containsExactly("lamps");
    }

    @Test
    void the_rules_of_a_year_change_only_so_that_its_categories_still_go_with_them() {
        var asksForEight = new CategoryOverrides(List.of(), null, null, null, null, 8);
        several.write(it -> it.add(moderator, id, List.of(draft("books", asksForEight), draft("lamps"))));
        var year = editions.get(id);

        assertThat(problems(year, 7))
                .containsExactly(DraftProblem.of(Field.MINIMUM_SHOPS, "category-unfit", "부문 books", "For books"));
        assertThat(editions.get(id).rules()).isEqualTo(year.rules());
        assertThat(problems(year, 8)).isEmpty();
        assertThat(editions.get(id).categories())
                .extracting(it -> it.rules().shortlistSize())
                .containsExactly(8, 8);
    }

    private List<DraftProblem> problems(Edition year, int places) {
        var rules = new ChangedRules(year.rules()).places(places).rules();
        var outcome =
                editions.change(moderator, id, new Draft(year.year(), year.name(), Dates.of(year.schedule()), rules));
        return outcome instanceof DraftOutcome.Refused(var problems) ? problems : List.of();
    }

    @Test
    void a_set_to_begin_from_is_written_down_as_it_is() {
        var starters = templates.starters();

        assertThat(several.write(it -> it.add(moderator, id, starters))).isInstanceOf(Saved.class);
        assertThat(written(id)).isEqualTo(starters).hasSize(6).allSatisfy(it -> {
            assertThat(it.words().name().ko()).isNotEqualTo(it.words().name().en());
            assertThat(it.words().about().ko()).isNotEmpty();
        });
    }

    @Test
    void the_categories_of_last_year_are_written_down_again_with_what_each_has_of_its_own() {
        var own = new CategoryOverrides(TypedDrafts.criteria(30, 70), 3, null, null, null, 2);
        several.write(it -> it.add(moderator, id, List.of(draft("books", own), draft("lamps"), phonesOf("2026"))));
        var last = editions.get(id);
        var next = editions.create(moderator, templates.after(last)).orElseThrow();
        assertThat(templates.categories(editions.get(next), 2028)).isEmpty();

        several.write(it -> it.add(moderator, next, templates.categories(last, 2027)));

        assertThat(written(next)).containsExactly(draft("books", own), draft("lamps"), phonesOf("2027"));
        assertThat(editions.get(next).terms())
                .extracting(CategoryTerms::id)
                .doesNotContainAnyElementsOf(
                        last.terms().stream().map(CategoryTerms::id).toList());
    }

    private static CategoryDraft phonesOf(String year) {
        return new CategoryDraft(
                new CategoryDraft.Words(
                        "phones",
                        new Bilingual(year + "년 휴대전화", "Phones of " + year),
                        new Bilingual(year + "년에 나온 것.", "Those that came out in " + year + ".")),
                CategoryOverrides.NONE);
    }

    private List<CategoryDraft> written(EditionId edition) {
        return editions.get(edition).terms().stream().map(CategoryDraft::of).toList();
    }

    private static List<Function<CategoryDrafting, CategoryOutcome>> acts(Moderator by, CategoryId category) {
        return List.of(
                it -> it.change(by, category, draft("theirs")),
                it -> it.remove(by, category),
                it -> it.moveUp(by, category));
    }

    private void refused(Function<CategoryDrafting, CategoryOutcome> act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> several.write(act));
    }
}
