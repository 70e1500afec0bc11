package app.laurel.badge.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.badge.misuse.MisuseDesk.CloseOutcome;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much comes in about one award at one host, moderators read and close it as one. */
@LaurelTest
class MisuseGroupsTest {
    private final Misuses misuses;
    private final MisuseDesk desk;
    private final ActsOnRecord acts;
    private final StatementCount statements;
    private final OpenEdition edition;
    private final List<AwardCode> codes;

    @Autowired
    MisuseGroupsTest(
            Misuses misuses,
            MisuseDesk desk,
            ActsOnRecord acts,
            StatementCount statements,
            PublishedEditions editions,
            Results results) {
        this.misuses = misuses;
        this.desk = desk;
        this.acts = acts;
        this.statements = statements;
        edition = editions.aPublishedEdition();
        codes = results.listAwards(edition.id()).stream().map(it -> it.code()).toList();
    }

    @Test
    void a_host_is_one_line_for_each_award_with_its_first_pages_and_closed_by_one_act() {
        for (var number = 0; number < 14; number++) report(codes.getFirst(), "https://copy.example/" + number);
        report(codes.getLast(), "https://copy.example/");
        report(null, "https://copy.example/");
        report(null, "https://other.example/");

        var listed = desk.list(edition.first());
        assertThat(listed).hasSize(4);
        var first = listed.getFirst().group();
        assertThat(first.reports()).isEqualTo(14);
        assertThat(first.first()).hasSize(10);
        assertThat(first.more()).isEqualTo(4);

        assertThat(close(first)).isEqualTo(CloseOutcome.CLOSED);
        assertThat(close(first)).isEqualTo(CloseOutcome.CLOSED_BEFORE);
        assertThat(desk.list(edition.first())).hasSize(3);
        assertThat(acts.in(edition.community().id())).endsWith("badge.misuse-closed");
        assertThat(acts.count("badge.misuse-closed", "award/" + codes.getFirst()))
                .isEqualTo(1);
        close(desk.list(edition.first()).get(1).group());
        assertThat(desk.list(edition.first()))
                .extracting(it -> it.group().host())
                .containsExactly("copy.example", "other.example");
    }

    @Test
    void what_came_in_after_a_moderator_looked_stays_open() {
        report(codes.getFirst(), "https://copy.example/seen");
        var seen = desk.list(edition.first()).getFirst().group();
        report(codes.getFirst(), "https://copy.example/unseen");

        assertThat(close(seen)).isEqualTo(CloseOutcome.CLOSED);
        assertThat(desk.list(edition.first()))
                .singleElement()
                .satisfies(it -> assertThat(it.group().first())
                        .extracting(report -> report.page().text())
                        .containsExactly("https://copy.example/unseen"));
    }

    @Test
    void many_lines_take_as_many_statements_as_one() throws Exception {
        report(codes.getFirst(), "https://copy.example/");
        desk.list(edition.first());
        var one = statements.of(() -> desk.list(edition.first()));

        for (var code : codes) {
            for (var number = 0; number < 5; number++) {
                report(code, "https://copy-" + number + ".example/a");
                report(code, "https://copy-" + number + ".example/b");
            }
        }
        var many = statements.of(() -> desk.list(edition.first()));
        assertThat(desk.list(edition.first())).hasSizeGreaterThan(10);
        assertThat(many).hasSameSizeAs(one).hasSizeLessThan(15);
    }

    private void report(@Nullable AwardCode code, String page) {
        misuses.report(edition.community().id(), code, page);
    }

    private CloseOutcome close(MisuseGroup group) {
        return desk.close(edition.first(), group.last(), MisuseOutcome.ASKED_SHOP, "they were asked by mail");
    }
}
