package app.laurel.demonstration;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import java.util.List;

/**
 * What is told of one category of one year.
 *
 * @param story as it goes in this category: with its shops, and what is said of them
 * @param opinions what the people think there
 */
record CategoryStory(Category category, Story story, Opinions opinions) {
    /** All categories of a year, in the order of its rules. */
    static List<CategoryStory> of(Story story, Edition edition) {
        return edition.categories().stream().map(it -> of(story, it)).toList();
    }

    private static CategoryStory of(Story story, Category category) {
        var year = category.edition().year();
        if (story.categories().isEmpty()) return new CategoryStory(category, story, new Opinions(story, year, ""));
        var slug = category.terms().slug();
        var part = story.in(slug);
        return new CategoryStory(category, part, new Opinions(part, year, slug));
    }

    CategoryId id() {
        return category.id();
    }

    /** How files name it. */
    int number() {
        return category.terms().number();
    }

    /** How many shops somebody may nominate. */
    int most() {
        return category.rules().nominationsPerMember();
    }
}
