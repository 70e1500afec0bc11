package app.laurel.edition;

import app.laurel.base.text.Bilingual;

/** A category as a moderator writes it down; {@link CategoryDrafting} says what is wrong with it. */
public record CategoryDraft(Words words, CategoryOverrides own) {
    /** What a form shows of a category that does not exist yet. */
    public static final CategoryDraft EMPTY =
            new CategoryDraft(new Words("", new Bilingual("", ""), new Bilingual("", "")), CategoryOverrides.NONE);

    /** A category without a name: what every year begins with. */
    static final CategoryDraft UNNAMED =
            new CategoryDraft(new Words("award", new Bilingual("", ""), new Bilingual("", "")), CategoryOverrides.NONE);

    /**
     * How people know a category.
     *
     * @param slug in addresses
     * @param about what belongs in it; may be empty
     */
    public record Words(String slug, Bilingual name, Bilingual about) {}

    /** What a form shows of a category that exists. */
    public static CategoryDraft of(CategoryTerms terms) {
        return new CategoryDraft(new Words(terms.slug(), terms.name(), terms.about()), terms.own());
    }
}
