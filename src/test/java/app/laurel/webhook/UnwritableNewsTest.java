package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** News that cannot be written keep nothing from happening. */
@LaurelTest
class UnwritableNewsTest {
    private final Hooks hooks;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Results results;
    private final NewsOutbox outbox;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    /** Seven: a year is published while the database refuses its news, or they are very long. */
    @Autowired
    UnwritableNewsTest(
            Hooks hooks,
            ClosedEditions closed,
            TwoSigners signers,
            Results results,
            NewsOutbox outbox,
            TransactionTemplate transaction,
            DSLContext sql) {
        this.hooks = hooks;
        this.closed = closed;
        this.signers = signers;
        this.results = results;
        this.outbox = outbox;
        this.transaction = transaction;
        this.sql = sql;
    }

    @BeforeEach
    void nobody_is_told_anything() {
        hooks.forgetAll();
    }

    @Test
    void a_result_comes_out_though_its_news_cannot_be_written() {
        var edition = closed.closed(12);
        hooks.add(edition.first(), Hooks.GOOD);
        sql.execute(
                "create trigger refused_news before insert on webhook_delivery for each row signal sqlstate '22001'");
        try {
            signers.publish(edition);
        } finally {
            sql.execute("drop trigger refused_news");
        }

        assertThat(results.listAwards(edition.id())).isNotEmpty();
        hooks.carry();
        assertThat(hooks.received()).isEmpty();
        signers.annul(edition, "The roll was wrong.");
        hooks.carry();
        assertThat(hooks.types()).contains("result.annulled");
    }

    @Test
    void what_a_year_of_many_awards_says_fits() {
        var edition = closed.closed(12);
        hooks.add(edition.first(), Hooks.GOOD);
        var words = "가나다라마".repeat(40_000);

        transaction.executeWithoutResult(
                status -> outbox.post(hooks.only(edition.first()), Event.TEST, Map.of("words", words)));
        hooks.carry();

        assertThat(hooks.data("webhook.test").get("words").asString()).isEqualTo(words);
    }
}
