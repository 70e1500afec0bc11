package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stories, and how they go in each of their categories. */
class StoryTest {
    private final Story several = Stories.all().getFirst();

    /** The stories of years that give one award, and the parts of the others. */
    static List<Story> parts() {
        return Stories.all().stream().flatMap(StoryTest::parts).toList();
    }

    @Test
    void the_korean_one_has_three_categories_and_the_english_one_none() {
        assertThat(Stories.all())
                .extracting(
                        it -> it.categories().stream().map(StoryCategory::slug).toList())
                .containsExactly(List.of("kitchen", "laundry", "tidying"), List.of());
    }

    @Test
    void every_shop_is_named_in_a_category_and_every_reason_is_given_once() {
        var parts = parts(several).toList();

        assertThat(parts).allSatisfy(it -> assertThat(it.shops()).hasSizeGreaterThanOrEqualTo(5));
        assertThat(parts.stream().flatMap(it -> it.shops().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(several.shops());
        assertThat(parts.stream().flatMap(it -> it.reasons().stream()))
                .containsExactlyInAnyOrderElementsOf(several.reasons());
    }

    @Test
    void a_shop_is_written_in_other_ways_wherever_it_stands_and_what_is_no_shop_everywhere() {
        assertThat(parts(several).map(it -> it.spellings().size())).containsExactly(3, 2, 2);
    }

    private static Stream<Story> parts(Story story) {
        if (story.categories().isEmpty()) return Stream.of(story);
        return story.categories().stream().map(it -> story.in(it.slug()));
    }
}
