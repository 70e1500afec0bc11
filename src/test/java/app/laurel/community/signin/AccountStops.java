package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Stops acts where they first want an account for themselves, which somebody else holds. */
final class AccountStops {
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    AccountStops(TransactionTemplate transaction, DSLContext sql) {
        this.transaction = transaction;
        this.sql = sql;
    }

    /** What an act comes to that stops, and goes on when something else was done meanwhile. */
    <T> T during(AccountId account, Supplier<T> act, Runnable meanwhile) {
        var outcome = transaction.execute(status -> {
            sql.fetch("select 1 from community_account where id = ? for update", account.value());
            var running = CompletableFuture.supplyAsync(act);
            awaitStop(running);
            meanwhile.run();
            return running;
        });
        return Objects.requireNonNull(outcome).orTimeout(20, TimeUnit.SECONDS).join();
    }

    private void awaitStop(CompletableFuture<?> running) {
        var until = Instant.now().plusSeconds(10);
        while (!isAnyStopped()) {
            assertThat(running).as("goes on without the account").isNotDone();
            assertThat(Instant.now()).as("the act stops").isBefore(until);
        }
    }

    /** Whoever runs this statement waits: the row is held here. */
    private boolean isAnyStopped() {
        return sql.fetchExists(sql.selectFrom("information_schema.processlist where id <> connection_id() "
                + "and info like '%sign_in_epoch%for update%'"));
    }
}
