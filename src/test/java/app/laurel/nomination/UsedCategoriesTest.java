package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.edition.UnusedYears;
import app.laurel.edition.YearUse;
import app.laurel.nomination.RulingOutcome.Ruled;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A category in which a moderator has ruled stays with its year, although nominations have not opened. */
@LaurelTest
class UsedCategoriesTest {
    private final Editions editions;
    private final SeveralCategories several;
    private final Rulings rulings;
    private final UnusedYears unused;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    UsedCategoriesTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            Rulings rulings,
            UnusedYears unused,
            MovableClock clock) {
        this.editions = editions;
        this.several = several;
        this.rulings = rulings;
        this.unused = unused;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var community = founder.community();
        moderator = founder.moderator(community);
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @Test
    void what_was_ruled_before_nominations_opened_is_not_taken_out_with_its_category() {
        var drafts = List.of(SeveralCategories.draft("books"), SeveralCategories.draft("lamps"));
        several.write(it -> it.add(moderator, id, drafts));
        var books = category(0);
        var lamps = category(1);
        assertThat(rulings.add(moderator, books, "Amber", "Everybody knows it."))
                .isInstanceOf(Ruled.class);

        assertThat(several.write(it -> it.remove(moderator, books))).isInstanceOf(CategoryOutcome.InUse.class);
        assertThat(several.write(it -> it.remove(moderator, lamps))).isInstanceOf(CategoryOutcome.Saved.class);
        assertThat(several.write(it -> it.remove(moderator, books))).isInstanceOf(CategoryOutcome.InUse.class);

        assertThat(editions.get(id).terms()).hasSize(1);
        assertThat(category(0)).isEqualTo(books);
        assertThat(editions.get(id).namesCategories()).isTrue();
    }

    @Test
    void a_year_in_which_somebody_is_proposed_already_is_not_thrown_away() {
        assertThat(unused.useOf(moderator, id)).isEqualTo(YearUse.NONE);
        assertThat(rulings.add(moderator, category(0), "Amber", "Everybody knows it."))
                .isInstanceOf(Ruled.class);

        assertThat(unused.throwAway(moderator, id)).isEqualTo(YearUse.PROPOSED);

        assertThat(editions.find(id)).isPresent();
    }

    private CategoryId category(int place) {
        return editions.get(id).terms().get(place).id();
    }
}
