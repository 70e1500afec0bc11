package app.laurel.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.community.Communities;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class FoundEndpointTest {
    private final PublicReader reader;
    private final PublishedEditions editions;
    private final Communities communities;

    @Autowired
    FoundEndpointTest(PublicReader reader, PublishedEditions editions, Communities communities) {
        this.reader = reader;
        this.editions = editions;
        this.communities = communities;
    }

    @Test
    void a_sitemap_names_the_pages_of_a_year_in_each_language_and_each_answers() throws Exception {
        var edition = editions.aPublishedEdition();
        var own = "/" + edition.community().slug();
        var found = addresses().stream()
                .filter(it -> (it + "/").contains(own + "/"))
                .toList();

        assertThat(found)
                .contains(
                        "/ko" + own,
                        "/en" + own,
                        "/ko" + own + "/recommended",
                        "/en" + own + "/" + edition.year(),
                        "/en" + own + "/" + edition.year() + "/rules")
                .allSatisfy(it -> assertThat(reader.ask(it).getStatus()).as(it).isEqualTo(200));
    }

    @Test
    void it_names_each_page_once_and_no_rehearsal() throws Exception {
        var known = communities.list().stream().map(it -> it.slug()).toList();

        assertThat(addresses())
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).matches("/(?:ko|en)/(?:verify|[a-z0-9-]*(?:/.*)?)"));
        assertThat(addresses().stream()
                        .map(it -> it.split("/", -1)[2])
                        .filter(it -> !it.isEmpty() && !it.equals("verify"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_page_for_language_models_names_each_community_with_its_years_and_the_description_for_programs()
            throws Exception {
        var edition = editions.aPublishedEdition();
        var text = reader.read("/llms.txt");

        assertThat(text)
                .startsWith("# Laurel\n\n> ")
                .contains(
                        "## " + edition.community().name().en(),
                        "/en/" + edition.community().slug() + "/" + edition.year() + ")",
                        "/api/v1/openapi.json)")
                .doesNotContain("site.found");
    }

    @Test
    void the_file_for_robots_leads_to_the_sitemap() throws Exception {
        assertThat(reader.read("/robots.txt")).contains("Sitemap: http").contains("/sitemap.xml");
    }

    private List<String> addresses() throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(reader.ask("/sitemap.xml").getContentAsByteArray()));
        var found = new ArrayList<String>();
        var places = document.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        for (var at = 0; at < places.getLength(); at++) {
            found.add(places.item(at).getTextContent().replaceFirst("https?://[^/]+", ""));
        }
        return found;
    }
}
