package app.laurel.edition;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.CategoryOutcome.Begun;
import app.laurel.edition.CategoryOutcome.Refused;
import app.laurel.edition.CategoryOutcome.Saved;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Categories as a moderator writes them down before nominations open. */
@LaurelTest
class CategoryDraftingTest {
    private final Editions editions;
    private final EditionTemplates templates;
    private final SeveralCategories several;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final Moderator moderator;
    private final Draft year;
    private EditionId id = new EditionId(0);

    @Autowired
    CategoryDraftingTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            ActsOnRecord acts,
            MovableClock clock) {
        this.editions = editions;
        this.templates = templates;
        this.several = several;
        this.acts = acts;
        this.clock = clock;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var community = founder.community();
        moderator = founder.moderator(community);
        year = templates.usual(community, 2026);
    }

    @BeforeEach
    void begin() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        id = editions.create(moderator, year).orElseThrow();
    }

    @Test
    void the_first_names_the_one_that_there_is_and_others_follow() {
        var first = editions.get(id).only().id();
        var own = new CategoryOverrides(
                TypedDrafts.criteria(60, 40),
                2,
                8,
                new CategoryOverrides.Method(FinalMethod.STAR, 20, 30, Unrated.NO_OPINION, MissingPolicy.NORMALIZED, 3),
                new Quorum(5, 1),
                4);

        add("books");
        assertThat(editions.get(id).only().name()).isEqualTo(editions.get(id).name());
        several.write(it -> it.add(moderator, id, List.of(draft("lamps", own))));

        var edition = editions.get(id);
        assertThat(slugs()).containsExactly("books", "lamps");
        assertThat(edition.terms().getFirst().id()).isEqualTo(first);
        assertThat(CategoryDraft.of(edition.terms().getLast())).isEqualTo(draft("lamps", own));
        assertThat(edition.categories().getLast().rules().seats()).isEqualTo(3);
        assertThat(edition.categories().getFirst().rules()).isEqualTo(edition.rules());
        assertThat(acts.count("edition.category-added", id)).isEqualTo(2);
    }

    @Test
    void a_category_may_have_the_address_of_another_year_s_but_not_of_its_own_year_s() {
        add("books");
        add("lamps");
        var next = editions.create(moderator, templates.after(editions.get(id))).orElseThrow();

        assertThat(several.write(it -> it.add(moderator, next, List.of(draft("books")))))
                .isInstanceOf(Saved.class);
        assertThat(add("books")).isInstanceOf(Refused.class);
        assertThat(several.write(it -> it.change(moderator, category("lamps"), draft("books"))))
                .isInstanceOf(Refused.class);
        assertThat(slugs()).containsExactly("books", "lamps");
    }

    @Test
    void a_category_is_changed_moved_and_taken_out_and_the_record_says_so() {
        several.write(it -> it.add(moderator, id, numbered(3)));
        var last = category("kind-3");

        several.write(it -> it.moveUp(moderator, last));
        assertThat(slugs()).containsExactly("kind-1", "kind-3", "kind-2");
        several.write(it -> it.moveUp(moderator, category("kind-1")));
        several.write(it -> it.change(moderator, last, draft("tents")));
        several.write(it -> it.remove(moderator, category("kind-1")));

        assertThat(slugs()).containsExactly("tents", "kind-2");
        assertThat(editions.get(id).terms()).extracting(CategoryTerms::number).containsExactly(1, 2);
        assertThat(acts.count("edition.category-changed", id)).isEqualTo(2);
        assertThat(acts.count("edition.category-removed", id)).isEqualTo(1);
    }

    @Test
    void without_its_last_category_a_year_gives_one_award_as_it_began() {
        var began = editions.get(id);
        several.write(it -> it.add(moderator, id, numbered(2)));
        several.write(it -> it.remove(moderator, category("kind-2")));
        several.write(it -> it.remove(moderator, category("kind-1")));

        assertThat(editions.get(id)).isEqualTo(began);
    }

    @Test
    void once_nominations_have_opened_nothing_is_written_down_any_more() {
        several.write(it -> it.add(moderator, id, numbered(2)));
        var opens = editions.get(id).schedule().nominatingOpens();
        var second = category("kind-2");

        clock.moveTo(opens);
        assertThat(add("late")).isInstanceOf(Begun.class);
        assertThat(several.write(it -> it.change(moderator, second, draft("late"))))
                .isInstanceOf(Begun.class);
        assertThat(several.write(it -> it.remove(moderator, second))).isInstanceOf(Begun.class);
        assertThat(several.write(it -> it.moveUp(moderator, second))).isInstanceOf(Begun.class);
        assertThat(slugs()).containsExactly("kind-1", "kind-2");

        clock.moveTo(opens.minusMillis(1));
        assertThat(add("in-time")).isInstanceOf(Saved.class);
    }

    private CategoryOutcome add(String slug) {
        return several.write(it -> it.add(moderator, id, List.of(draft(slug))));
    }

    private static List<CategoryDraft> numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> draft("kind-" + it))
                .toList();
    }

    private List<String> slugs() {
        return editions.get(id).terms().stream().map(CategoryTerms::slug).toList();
    }

    private CategoryId category(String slug) {
        return editions.get(id).terms().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
