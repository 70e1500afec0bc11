package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_PARTICIPATION;
import static app.laurel.db.Tables.BALLOT_TURNOUT;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CategoryId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ParticipationStore {
    private final DSLContext sql;

    ParticipationStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfBallot() {
        return ShownTables.of("ballot_participation");
    }

    Optional<Published> find(CategoryId category) {
        return sql.select(BALLOT_PARTICIPATION.BALLOTS, BALLOT_PARTICIPATION.TOLD_AT)
                .from(BALLOT_PARTICIPATION)
                .where(BALLOT_PARTICIPATION.CATEGORY_ID.eq(category))
                .fetchOptional(Records.mapping(Published::new));
    }

    /** Members with a ballot that they cast themselves; ballots on paper are counted apart. */
    int count(CategoryId category) {
        return sql.fetchCount(
                BALLOT_TURNOUT, BALLOT_TURNOUT.CATEGORY_ID.eq(category), BALLOT_TURNOUT.PAPER_FILE.isNull());
    }

    void publish(CategoryId category, int ballots, Instant now) {
        sql.insertInto(BALLOT_PARTICIPATION)
                .set(BALLOT_PARTICIPATION.CATEGORY_ID, category)
                .set(BALLOT_PARTICIPATION.BALLOTS, ballots)
                .set(BALLOT_PARTICIPATION.TOLD_AT, now)
                .onDuplicateKeyUpdate()
                .set(BALLOT_PARTICIPATION.BALLOTS, ballots)
                .set(BALLOT_PARTICIPATION.TOLD_AT, now)
                .execute();
    }

    /** The figure that was published last, and when. */
    record Published(int ballots, Instant publishedAt) {}
}
