package app.laurel.api;

import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the parts of an address name, or that there is nothing there. What is only rehearsed is nowhere: no program is to take it for real. */
@Component
class ApiPlaces {
    private final Communities communities;
    private final PublicPlaces places;

    ApiPlaces(Communities communities, PublicPlaces places) {
        this.communities = communities;
        this.places = places;
    }

    List<Community> communities() {
        return communities.list();
    }

    /** @throws ResponseStatusException 404 where there is none */
    Community community(String slug) {
        return communities
                .findBySlug(slug)
                .filter(it -> !it.isRehearsal())
                .orElseThrow(() ->
                        missing("There is no community of this name. /api/v1/communities lists those there are."));
    }

    /** @throws ResponseStatusException 404 where there is none */
    PublicYear year(String slug, int year) {
        community(slug);
        return places.findYear(address(slug, year))
                .orElseThrow(() -> missing("The community has no award of this year. Its /years lists those it has."));
    }

    /**
     * A category of a year; where none is named, the only one.
     *
     * @throws ResponseStatusException 404 where there is none
     */
    PublicPlace place(String slug, int year, @Nullable String category) {
        community(slug);
        var address = new HashMap<>(address(slug, year));
        if (category != null) address.put("category", category);
        return places.find(address)
                .orElseThrow(() -> missing(
                        "There is no such category. The year lists those it has, and where what is of each lies."));
    }

    static ResponseStatusException missing(String detail) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, detail);
    }

    private static Map<String, String> address(String slug, int year) {
        return Map.of("slug", slug, "year", Integer.toString(year));
    }
}
