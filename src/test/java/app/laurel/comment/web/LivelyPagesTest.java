package app.laurel.comment.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.comment.Commenters;
import app.laurel.comment.Reaction;
import app.laurel.comment.Reactions;
import app.laurel.result.Results;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comments and reacts makes the pages of comments anew and no others, and who asks for what is not there costs next to nothing. */
@LaurelTest
class LivelyPagesTest {
    private final Commenters commenters;
    private final Reactions reactions;
    private final Results results;
    private final OpenEditions open;
    private final PublicReader reader;
    private final StatementCount statements;
    private final MovableClock clock;
    private final DSLContext sql;
    private final OpenEdition edition;

    // why nine: what is read is said here or on another node, and time passes
    @Autowired
    LivelyPagesTest(
            Commenters commenters,
            Reactions reactions,
            Results results,
            PublishedEditions published,
            OpenEditions open,
            PublicReader reader,
            StatementCount statements,
            MovableClock clock,
            DSLContext sql) {
        this.commenters = commenters;
        this.reactions = reactions;
        this.results = results;
        this.open = open;
        this.reader = reader;
        this.statements = statements;
        this.clock = clock;
        this.sql = sql;
        edition = published.aPublishedEdition();
    }

    @Test
    void a_comment_and_a_reaction_are_read_at_once_and_no_other_page_or_badge_is_made_anew() throws Exception {
        var shop =
                "/en/" + edition.community().slug() + "/shop/" + edition.shops().getFirst();
        var badge = "/v1/a/" + results.listAwards(edition.id()).getFirst().code() + "/card.svg";
        var reading = commenters.member(edition);
        var author = commenters.member(edition);
        for (var path : List.of(result(), shop, badge, comments())) reader.ask(path);

        var id = commenters.onYear(edition, author, "Well deserved");
        assertThat(reader.read(comments())).contains("Well deserved").doesNotContain("Agree");
        reactions.toggle(reading, id, Reaction.AGREE, commenters.caller());

        for (var path : List.of(result(), shop, badge)) {
            assertThat(statements.of(() -> reader.ask(path))).as(path).isEmpty();
        }
        assertThat(reader.read(comments())).contains("Agree 1");
        assertThat(statements.of(() -> reader.read(comments()))).isEmpty();
        reactions.toggle(reading, id, Reaction.AGREE, commenters.caller());
        assertThat(reader.read(comments())).doesNotContain("Agree");
    }

    @Test
    void what_was_said_on_another_node_is_read_within_a_minute() throws Exception {
        // why: at a date of any year, such as those that other tests began, all that is kept is made anew
        clock.pass(Duration.ofMinutes(73));
        commenters.onYear(edition, commenters.member(edition), "Well deserved");
        assertThat(reader.read(comments())).contains("Well deserved");
        sql.execute("update comment_entry set text = 'Not at all' where edition_id = ?", edition.id());

        clock.pass(Duration.ofSeconds(59));
        assertThat(reader.read(comments())).contains("Well deserved");
        clock.pass(Duration.ofSeconds(1));
        assertThat(reader.read(comments())).contains("Not at all");
    }

    @Test
    void a_page_that_is_not_there_never_reads_a_result_twice() throws Exception {
        var shops = "/ko/" + edition.community().slug() + "/shop/";
        var elsewhere = open.anOpenEdition().open().shops().getFirst();
        reader.ask(shops + edition.shops().getFirst() + "/comments");

        assertThat(missing(shops + elsewhere + "/comments")).hasSizeLessThanOrEqualTo(3);
        assertThat(missing(shops + "999999999/comments")).hasSizeLessThanOrEqualTo(3);
        assertThat(missing(shops + edition.shops().getFirst() + "/comments/99999"))
                .hasSizeLessThanOrEqualTo(5);
    }

    private List<String> missing(String path) throws Exception {
        return statements.of(() -> {
            var answer = reader.ask(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            return answer;
        });
    }

    private String result() {
        return "/en/" + edition.community().slug() + "/" + edition.year();
    }

    private String comments() {
        return result() + "/comments";
    }
}
