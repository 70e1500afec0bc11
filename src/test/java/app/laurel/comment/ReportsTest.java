package app.laurel.comment;

import static app.laurel.comment.CommentRulings.CommentRulingOutcome.DONE;
import static app.laurel.comment.CommentRulings.CommentRulingOutcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.comment.Reports.ReportOutcome;
import app.laurel.ratelimit.Limit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members report, and moderators look at it. */
@LaurelTest
class ReportsTest {
    private final CommentRulings rulings;
    private final Reports reports;
    private final Commenters commenters;
    private final ActsOnRecord acts;
    private final StatementCount statements;
    private final OpenEdition edition;

    @Autowired
    ReportsTest(
            CommentRulings rulings,
            Reports reports,
            Commenters commenters,
            ActsOnRecord acts,
            StatementCount statements,
            PublishedEditions published) {
        this.rulings = rulings;
        this.reports = reports;
        this.commenters = commenters;
        this.acts = acts;
        this.statements = statements;
        edition = published.aPublishedEdition();
    }

    @Test
    void a_report_waits_until_a_moderator_hides_the_comment_or_lets_it_stand() {
        var author = commenters.member(edition);
        var bad = commenters.onYear(edition, author, "Buy at my place");
        var fair = commenters.onYear(edition, author, "Slow delivery");
        var member = commenters.member(edition);

        assertThat(reports.report(member, bad, "", commenters.caller())).isEqualTo(new ReportOutcome.ReasonMissing());
        assertThat(reports.report(member, bad, "an advertisement", commenters.caller()))
                .isEqualTo(new ReportOutcome.Reported());
        assertThat(reports.report(member, bad, "still", commenters.caller())).isEqualTo(new ReportOutcome.Before());
        assertThat(reports.report(author, bad, "mine", commenters.caller())).isEqualTo(new ReportOutcome.Closed());
        reports.report(commenters.member(edition), fair, "I like the shop", commenters.caller());

        assertThat(reports.countWaiting(edition.community().id())).isEqualTo(2);
        assertThat(reports.waiting(edition.first()).getFirst()).satisfies(it -> {
            assertThat(it.reasons()).containsExactly("an advertisement");
            assertThat(it.mayRule()).isTrue();
            assertThat(it.topic()).contains(commenters.year(edition));
        });
        assertThat(rulings.hide(edition.first(), bad, "an advertisement")).isEqualTo(DONE);
        assertThat(rulings.keep(edition.first(), fair, "criticism is welcome")).isEqualTo(DONE);
        assertThat(rulings.keep(edition.first(), fair, "criticism is welcome")).isEqualTo(UNCHANGED);
        assertThat(reports.waiting(edition.first())).isEmpty();
        assertThat(acts.count("comment.kept", "comment/" + fair)).isEqualTo(1);
    }

    @Test
    void many_reports_about_the_same_cost_as_many_statements_as_one_and_so_does_their_number() throws Exception {
        report("Slow delivery");
        var one = statements.of(() -> reports.waiting(edition.first()));
        for (var at = 0; at < 5; at++) report("Slow delivery " + at);

        assertThat(statements.of(() -> reports.waiting(edition.first()))).hasSameSizeAs(one);
        assertThat(reports.waiting(edition.first())).hasSize(6).allMatch(ReportedComment::mayRule);
        assertThat(statements.of(() -> reports.countWaiting(edition.community().id())))
                .hasSize(1);
        assertThat(reports.countWaiting(edition.community().id())).isEqualTo(6);
    }

    private void report(String text) {
        var id = commenters.onYear(edition, commenters.member(edition), text);
        reports.report(commenters.member(edition), id, "odd", commenters.caller());
        reports.report(commenters.member(edition), id, "very odd", commenters.caller());
    }

    @Test
    void reports_are_limited() {
        var author = commenters.member(edition);
        var member = commenters.member(edition);
        for (var at = 0; at < 10; at++) {
            reports.report(member, commenters.onYear(edition, author, "Hello " + at), "odd", commenters.caller());
        }

        assertThat(reports.report(member, commenters.onYear(edition, author, "One more"), "odd", commenters.caller()))
                .isInstanceOfSatisfying(
                        ReportOutcome.Limited.class,
                        it -> assertThat(it.by().limit()).isEqualTo(Limit.REPORTS_PER_ACCOUNT));
    }
}
