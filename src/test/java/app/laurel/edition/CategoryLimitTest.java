package app.laurel.edition;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryOutcome.Refused;
import app.laurel.edition.CategoryOutcome.Saved;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many categories a year may have. */
@LaurelTest
class CategoryLimitTest {
    private final Editions editions;
    private final SeveralCategories several;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    CategoryLimitTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            MovableClock clock) {
        this.editions = editions;
        this.several = several;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var community = founder.community();
        moderator = founder.moderator(community);
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @Test
    void there_are_forty_at_most_also_where_two_moderators_add_the_last_at_once() {
        several.write(it -> it.add(moderator, id, numbered(39)));

        var outcomes = AtOnce.both(() -> add("one"), () -> add("other"));

        assertThat(outcomes).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Refused.class);
        assertThat(editions.get(id).terms())
                .hasSize(40)
                .extracting(CategoryTerms::number)
                .doesNotHaveDuplicates();
        assertThat(add("last")).isInstanceOf(Refused.class);
    }

    @Test
    void of_several_that_are_added_together_either_all_are_or_none() {
        assertThat(several.write(it -> it.add(moderator, id, numbered(41)))).isInstanceOf(Refused.class);
        assertThat(several.write(it -> it.add(moderator, id, List.of(draft("books"), draft("books")))))
                .isInstanceOf(Refused.class);

        assertThat(editions.get(id).only().terms().isNamed()).isFalse();
    }

    private CategoryOutcome add(String slug) {
        return several.write(it -> it.add(moderator, id, List.of(draft(slug))));
    }

    private static List<CategoryDraft> numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> draft("kind-" + it))
                .toList();
    }
}
