package app.laurel.site.feed;

import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The public pages there are to be found, below the language; what is only rehearsed is none. */
@Component
class PublicAddresses {
    private final Communities communities;
    private final Editions editions;

    PublicAddresses(Communities communities, Editions editions) {
        this.communities = communities;
        this.editions = editions;
    }

    List<Community> communities() {
        return communities.list();
    }

    /** The years of a community, the latest first. */
    List<Edition> years(Community community) {
        return editions.listOf(community.id());
    }

    /** All of them, those of the installation first. */
    Stream<String> all() {
        return Stream.concat(Stream.of("/", "/verify"), communities().stream().flatMap(this::of));
    }

    private Stream<String> of(Community community) {
        var own = "/" + community.slug();
        var pages = Stream.of(own, own + "/recommended", own + "/honours", own + "/shops", own + "/staff");
        return Stream.concat(pages, years(community).stream().flatMap(it -> of(it, it.path(community.slug()))));
    }

    private static Stream<String> of(Edition edition, String path) {
        var pages = Stream.of(path, path + "/rules");
        if (!edition.hasSeveral()) return pages;
        var categories =
                edition.categories().stream().map(it -> path + "/" + it.terms().slug());
        return Stream.concat(pages, categories);
    }
}
