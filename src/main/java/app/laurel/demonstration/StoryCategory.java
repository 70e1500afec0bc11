package app.laurel.demonstration;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each year of a story gives an award for.
 *
 * @param nominations how many shops each may nominate; null where it is as in the others
 * @param shops the domains of those that its people name there
 */
record StoryCategory(
        String slug,
        Bilingual name,
        Bilingual about,
        @Nullable Integer nominations,
        List<String> shops) {
    StoryCategory {
        shops = List.copyOf(shops);
    }

    CategoryDraft draft() {
        return new CategoryDraft(
                new CategoryDraft.Words(slug, name, about),
                new CategoryOverrides(List.of(), nominations, null, null, null, null));
    }

    /**
     * What a story tells of it.
     *
     * @param earlier the categories before it: a reason is given in the first that has the shop
     */
    Story part(Story whole, List<StoryCategory> earlier) {
        return new Story(
                whole.slug(),
                whole.language(),
                whole.name(),
                whole.about(),
                whole.zone(),
                whole.people(),
                whole.categories(),
                shops.stream().map(whole::shop).toList(),
                whole.spellings().stream()
                        .filter(it -> it.shop().isBlank() || shops.contains(it.shop()))
                        .toList(),
                whole.reasons().stream()
                        .filter(it -> shops.contains(it.shop())
                                && earlier.stream()
                                        .noneMatch(other -> other.shops().contains(it.shop())))
                        .toList(),
                whole.rulings(),
                whole.comments(),
                whole.plaque(),
                whole.presence(),
                whole.years());
    }
}
