package app.laurel.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.StatementCount;
import app.laurel.result.TwoSigners;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;

/** A feed reader follows a community. */
@LaurelTest
class FeedEndpointTest {
    private final PublicReader reader;
    private final OpenEditions open;
    private final TwoSigners signers;
    private final Founder founder;
    private final StatementCount statements;

    @Autowired
    FeedEndpointTest(
            PublicReader reader, OpenEditions open, TwoSigners signers, Founder founder, StatementCount statements) {
        this.reader = reader;
        this.open = open;
        this.signers = signers;
        this.founder = founder;
        this.statements = statements;
    }

    @Test
    void it_is_well_formed_and_tells_what_opened_and_how_it_ended_under_ids_that_stay() throws Exception {
        var edition = open.anOpenEdition().open();
        var before = feed(path(edition, "en"));
        assertThat(all(before, "entry/title"))
                .containsExactly(
                        "Voting is open: Shop of the Year 2026", "Nominations are open: Shop of the Year 2026");

        open.close(edition);
        signers.publish(edition);
        var after = feed(path(edition, "en"));

        assertThat(all(after, "entry/title").getFirst()).isEqualTo("The result is out: Shop of the Year 2026");
        assertThat(all(after, "entry/id")).hasSize(3).doesNotHaveDuplicates().containsAll(all(before, "entry/id"));
        assertThat(all(after, "feed/id")).isEqualTo(all(before, "feed/id"));
        assertThat(all(after, "feed/updated"))
                .containsExactly(all(after, "entry/updated").getFirst());
        assertThat(all(after, "entry/updated")).allMatch(it -> it.endsWith("Z"));
        assertThat(all(feed(path(edition, "ko")), "entry/title").getFirst()).startsWith("결과가 나왔어요");
        assertThat(reader.read(path(edition, "en").replace("/feed.atom", ""))).contains("/feed.atom\"");
    }

    @Test
    void a_community_without_years_has_an_empty_feed_and_none_has_none() throws Exception {
        var community = founder.community();

        assertThat(all(feed("/en/" + community.slug() + "/feed.atom"), "entry/id"))
                .isEmpty();
        assertThat(reader.ask("/en/nobody-here/feed.atom").getStatus()).isEqualTo(404);
    }

    @Test
    void it_may_be_kept_by_anyone_and_is_given_from_memory() throws Exception {
        var path = path(open.anOpenEdition().open(), "en");
        var answer = reader.ask(path);

        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        assertThat(answer.getHeader("Cache-Control")).contains("public");
        assertThat(statements.of(() -> reader.read(path))).isEmpty();
        assertThat(reader.askAgain(path, Objects.requireNonNull(answer.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
    }

    private static String path(OpenEdition edition, String language) {
        return "/" + language + "/" + edition.community().slug() + "/feed.atom";
    }

    private Document feed(String path) throws Exception {
        var answer = reader.ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    /** The texts of the elements with this parent and name. */
    private static List<String> all(Document feed, String parentAndName) {
        var parts = parentAndName.split("/", -1);
        var found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", parts[1]);
        var texts = new ArrayList<String>();
        for (var at = 0; at < found.getLength(); at++) {
            if (found.item(at).getParentNode().getNodeName().equals(parts[0]))
                texts.add(found.item(at).getTextContent());
        }
        return texts;
    }
}
