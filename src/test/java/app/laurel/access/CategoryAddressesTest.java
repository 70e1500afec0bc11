package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.edition.SeveralCategories;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A category's address hides no page of its year, in public, in the application or at the desk. */
class CategoryAddressesTest {
    private static final Pattern BELOW_YEAR = Pattern.compile("\\{year:\\[0-9]\\{4}}/([a-z0-9-]+)(?:/.*)?$");
    private static final Pattern BELOW_YEAR_IN_APPLICATION =
            Pattern.compile(":year\\(\\[0-9]\\{4}\\)/([a-z0-9-]+)(?:/.*)?$");

    @Test
    void no_category_takes_the_address_of_a_page_below_the_year() {
        var taken = new TreeSet<String>();
        var pages = Endpoints.KINDS.keySet().stream()
                .filter(it -> !it.contains(" /api/")) // there, categories have a place of their own
                .collect(Collectors.toSet());
        taken.addAll(segments(pages, BELOW_YEAR));
        taken.addAll(segments(Views.DOORS.keySet(), BELOW_YEAR_IN_APPLICATION));

        assertThat(taken).contains("rules", "version", "vote", "imports").noneMatch(SeveralCategories::isAddress);
    }

    private static Set<String> segments(Set<String> templates, Pattern pattern) {
        var found = new TreeSet<String>();
        for (var template : templates) {
            var matcher = pattern.matcher(template);
            if (matcher.find()) found.add(matcher.group(1));
        }
        return found;
    }
}
