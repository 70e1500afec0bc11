package app.laurel.journey;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import java.util.List;

/** What shoppers may vote on in one year: with short names and long ones, explained or not. */
final class ThreeCategories {
    static final List<CategoryDraft> DRAFTS = List.of(
            draft(
                    "kitchen",
                    new Bilingual("주방용품", "Kitchens"),
                    new Bilingual("그릇, 조리 도구, 작은 가전", "Dishes, tools to cook with, small appliances")),
            draft("camping", new Bilingual("캠핑", "Camping"), new Bilingual("", "")),
            draft(
                    "parts",
                    new Bilingual("해외에서 오는 부품과 소모품", "For parts and supplies from abroad"),
                    new Bilingual("배송이 오래 걸려도 믿고 살 수 있는 곳", "Where one can rely on what takes long to arrive")));

    private ThreeCategories() {}

    private static CategoryDraft draft(String slug, Bilingual name, Bilingual about) {
        return new CategoryDraft(new CategoryDraft.Words(slug, name, about), CategoryOverrides.NONE);
    }
}
