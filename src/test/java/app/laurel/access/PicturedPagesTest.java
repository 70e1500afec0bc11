package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Language;
import app.laurel.journey.Shots;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Whoever looks at the pictures has looked at every page: one that is added needs its picture. */
class PicturedPagesTest {
    private static final Pattern FILE = Pattern.compile(".*\\.[a-z]{2,11}");

    /** They lead on to a page, or are read by machines. */
    private static final Set<String> NO_PAGE = Set.of(
            "/",
            "/error",
            Language.PATH + "/",
            "/{slug:(?!(?:" + Language.TAGS + ")$)[a-z0-9-]+}/{year:[0-9]{4}}",
            "/{slug:[a-z0-9-]+}/join/{code:[0-9A-Za-z-]{1,40}}",
            "/face/{shop:[1-9][0-9]{0,8}}",
            "/v/{code}",
            "/c/{code}",
            "/awards/{code}",
            "/awards/{code}.jwt",
            "/oembed",
            "/oembed/recommended",
            "/keys/{key:[a-z]{2,3}-[0-9]{4}-[0-9]{1,5}}",
            "/status/{list:[1-9][0-9]{0,5}}",
            "/actuator/health",
            "/actuator/health/**");

    @Test
    void of_every_view_there_is_a_picture() {
        var missing = new TreeSet<String>();
        for (var template : Views.DOORS.keySet()) {
            var form = form(template);
            if (Shots.addresses().stream().noneMatch(it -> it.matches(form))) missing.add(template);
        }

        assertThat(missing).as("a new view needs a line among the Shots").isEmpty();
    }

    @Test
    void of_every_page_that_is_no_view_there_is_a_picture() {
        var pages = pages();
        var missing = new TreeSet<String>();
        pages.forEach(it -> missing.add(it.getPatternString()));

        for (var address : Shots.addresses()) {
            var path = PathContainer.parsePath(address);
            pages.stream()
                    .filter(it -> it.matches(path))
                    .min(Comparator.naturalOrder())
                    .ifPresent(it -> missing.remove(it.getPatternString()));
        }

        assertThat(missing).as("a new page needs a line among the Shots").isEmpty();
    }

    /** The address of a view as a pattern. */
    private static String form(String template) {
        return ("/app/" + template).replaceAll("/:[a-z]+\\?\\(([^)]*)\\)", "(/$1)?")
                .replaceAll(":[a-z]+\\(([^)]*)\\)", "$1")
                .replaceAll(":[a-z]+", "[a-z0-9-]+");
    }

    private static List<PathPattern> pages() {
        return Endpoints.KINDS.keySet().stream()
                .filter(it -> it.startsWith("GET "))
                .map(it -> it.substring("GET ".length()))
                .filter(it -> !FILE.matcher(it).matches() && !it.startsWith("/api/") && !NO_PAGE.contains(it))
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}
