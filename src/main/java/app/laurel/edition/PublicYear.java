package app.laurel.edition;

import app.laurel.community.Community;
import java.util.Optional;

/** What the address of a year names. */
public record PublicYear(Community community, Edition edition) {
    /** Its address, below the language. */
    public String path() {
        return edition.path(community.slug());
    }

    /** One of its categories. */
    public PublicPlace of(Category category) {
        return new PublicPlace(community, category);
    }

    /** Its only category; none where it has several. */
    Optional<PublicPlace> only() {
        return edition.hasSeveral() ? Optional.empty() : Optional.of(of(edition.only()));
    }
}
