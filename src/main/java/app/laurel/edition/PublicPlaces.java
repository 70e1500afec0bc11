package app.laurel.edition;

import app.laurel.community.Communities;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds what the parts of an address name: {@code slug} a community, {@code year} one of its years and {@code category} one of that
 * year's categories. So nothing of another year or community is ever found, and a year of one has no category in its addresses.
 */
@Component
public class PublicPlaces {
    private final Communities communities;
    private final Editions editions;

    PublicPlaces(Communities communities, Editions editions) {
        this.communities = communities;
        this.editions = editions;
    }

    /** The category of an address; where it names none, the only one of the year. */
    public Optional<PublicPlace> find(Map<String, String> address) {
        var slug = address.get("category");
        return findYear(address)
                .flatMap(it -> slug == null
                        ? it.only()
                        : it.edition().findCategory(slug).map(it::of));
    }

    /** The year of an address, whatever else that names. */
    public Optional<PublicYear> findYear(Map<String, String> address) {
        return communities
                .findBySlug(address.getOrDefault("slug", ""))
                .flatMap(community -> editions.find(community.id(), Integer.parseInt(address.getOrDefault("year", "0")))
                        .map(edition -> new PublicYear(community, edition)));
    }
}
