package app.laurel.edition;

import app.laurel.community.Community;

/** What an address of the public face names: a category of a community's year. */
public record PublicPlace(Community community, Category category) {
    /** Its address, below the language. */
    public String path() {
        return category.path(community.slug());
    }
}
