package app.laurel.comment.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.comment.CommentRulings;
import app.laurel.comment.Commenters;
import app.laurel.comment.Reaction;
import app.laurel.comment.Reactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said is read by everybody, page by page, from memory. */
@LaurelTest
class CommentsEndpointTest {
    private final Commenters commenters;
    private final CommentRulings rulings;
    private final Reactions reactions;
    private final PublishedEditions published;
    private final OpenEditions open;
    private final PublicReader reader;
    private final StatementCount statements;

    // why seven: what is read was said, hidden and reacted to, and costs few statements
    @Autowired
    CommentsEndpointTest(
            Commenters commenters,
            CommentRulings rulings,
            Reactions reactions,
            PublishedEditions published,
            OpenEditions open,
            PublicReader reader,
            StatementCount statements) {
        this.commenters = commenters;
        this.rulings = rulings;
        this.reactions = reactions;
        this.published = published;
        this.open = open;
        this.reader = reader;
        this.statements = statements;
    }

    @Test
    void a_page_shows_who_said_what_with_replies_and_reactions_and_leads_to_where_members_write() throws Exception {
        var edition = published.aPublishedEdition();
        assertThat(reader.read(path(edition))).contains("No comments yet");
        var id = commenters.onYear(edition, commenters.member(edition), "**Well** deserved <script>alert(1)</script>");
        commenters.reply(commenters.member(edition), id, "[Not](https://x.example/) at all");
        reactions.toggle(commenters.member(edition), id, Reaction.AGREE, commenters.caller());

        assertThat(reader.read(path(edition)))
                .contains(
                        "<strong>Well</strong> deserved &lt;script&gt;",
                        "<a href=\"https://x.example/\" rel=\"nofollow ugc noopener\">Not</a>",
                        "Agree 1",
                        "href=\"/app/" + edition.community().slug() + "/" + edition.year() + "/comments\"")
                .doesNotContain("<script", "@p");
        assertThat(reader.read(path(edition).replace("/en/", "/ko/"))).contains("의견", "공감해요 1", "답글");
    }

    @Test
    void a_small_script_brings_what_is_said_under_result_and_shop_and_may_ask_nobody_else() throws Exception {
        var edition = published.aPublishedEdition();
        var community = "/en/" + edition.community().slug();

        for (var path : List.of(
                community + "/" + edition.year(),
                community + "/shop/" + edition.shops().getFirst())) {
            var page = reader.ask(path);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                    .contains("<a data-comments href=\"" + path + "/comments\"")
                    .containsOnlyOnce("<script defer src=\"/laurel/comments.js\"></script>")
                    .doesNotContainPattern("<script(?! defer src=\"/laurel/[a-z]+\\.js\"></script>)");
            assertThat(page.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'; connect-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.getHeader("Cache-Control")).contains("public");
        }
        assertThat(reader.ask(path(edition)).getHeader("Content-Security-Policy"))
                .doesNotContain("script-src");
        assertThat(reader.read("/laurel/comments.js")).contains("data-comments").doesNotContain("innerHTML", "eval");
    }

    @Test
    void the_pages_of_result_and_shop_lead_to_what_is_said() throws Exception {
        var edition = published.aPublishedEdition();
        var result = "/en/" + edition.community().slug() + "/" + edition.year();
        var shop =
                "/en/" + edition.community().slug() + "/shop/" + edition.shops().getFirst();
        commenters.onShop(edition, edition.shops().getFirst(), commenters.member(edition), "Slow delivery");

        assertThat(reader.read(result)).contains("href=\"" + result + "/comments\"");
        assertThat(reader.read(shop)).contains("href=\"" + shop + "/comments\"");
        assertThat(reader.read(shop + "/comments")).contains("Slow delivery", "First Shop");
        assertThat(reader.read(result + "/comments")).doesNotContain("Slow delivery");
    }

    @Test
    void a_hidden_comment_is_its_place_and_the_reason() throws Exception {
        var edition = published.aPublishedEdition();
        var id = commenters.onYear(edition, commenters.member(edition), "You are all fools");
        rulings.hide(edition.first(), id, "an <b>insult</b>");

        assertThat(reader.read(path(edition)))
                .contains("Hidden by Moderator " + edition.first().account(), "Reason: an &lt;b&gt;insult")
                .doesNotContain("fools");
    }

    @Test
    void nothing_is_there_before_the_result_and_for_odd_addresses() throws Exception {
        var edition = open.anOpenEdition().open();
        var out = published.aPublishedEdition();
        var shops = "/en/" + edition.community().slug() + "/shop/";
        for (var path : List.of(
                path(edition),
                shops + edition.shops().getFirst() + "/comments",
                shops + out.shops().getFirst() + "/comments",
                path(out) + "/2",
                path(out) + "/0",
                path(out) + "/99999",
                path(out).replace("/" + out.year() + "/", "/1999/"))) {
            assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void pages_hold_ten_threads_take_few_statements_and_none_when_asked_again() throws Exception {
        var edition = published.aPublishedEdition();
        var members = List.of(commenters.member(edition), commenters.member(edition), commenters.member(edition));
        for (var at = 0; at < 45; at++) {
            var said = commenters.onYear(edition, members.get(at % 3), "Said-%02d.".formatted(at));
            if (at % 2 == 0) commenters.reply(members.get((at + 1) % 3), said, "Replied");
            if (at % 5 == 0) reactions.toggle(members.get((at + 1) % 3), said, Reaction.AGREE, commenters.caller());
        }

        var made = statements.of(() -> reader.read(path(edition)));
        assertThat(made).hasSizeLessThanOrEqualTo(15);
        assertThat(statements.of(() -> reader.read(path(edition)))).isEmpty();
        assertThat(statements.of(() -> reader.read(path(edition) + "/2"))).hasSizeLessThanOrEqualTo(made.size());
        assertThat(reader.read(path(edition))).contains("Said-44.", "Said-35.", "Page 1 of 5", path(edition) + "/2");
        assertThat(reader.read(path(edition) + "/5"))
                .contains("Said-04.", "Said-00.")
                .doesNotContain("Said-05.");
        assertThat(reader.ask(path(edition) + "/5").getHeader("Cache-Control")).isEqualTo("max-age=60");
        assertThat(reader.ask(path(edition) + "/6").getStatus()).isEqualTo(404);
    }

    private static String path(OpenEdition edition) {
        return "/en/" + edition.community().slug() + "/" + edition.year() + "/comments";
    }
}
