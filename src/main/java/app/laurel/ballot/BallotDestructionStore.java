package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_DRAFT;
import static app.laurel.db.Tables.BALLOT_KEY;
import static app.laurel.db.Tables.BALLOT_SUPERSEDED;

import app.laurel.base.id.CategoryId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotDestructionStore {
    private final DSLContext sql;

    BallotDestructionStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False where there is no key, or the box still takes ballots. */
    boolean destroyKey(CategoryId category, Instant now) {
        return sql.update(BALLOT_KEY)
                        .setNull(BALLOT_KEY.WRAPPED_KEY)
                        .set(BALLOT_KEY.DESTROYED_AT, now)
                        .where(
                                BALLOT_KEY.CATEGORY_ID.eq(category),
                                BALLOT_KEY.WRAPPED_KEY.isNotNull(),
                                BALLOT_KEY.SHUT_AT.isNotNull())
                        .execute()
                == 1;
    }

    int deleteDrafts(CategoryId category) {
        return sql.deleteFrom(BALLOT_DRAFT)
                .where(BALLOT_DRAFT.CATEGORY_ID.eq(category))
                .execute();
    }

    int deleteSuperseded(CategoryId category) {
        return sql.deleteFrom(BALLOT_SUPERSEDED)
                .where(BALLOT_SUPERSEDED.CATEGORY_ID.eq(category))
                .execute();
    }

    /** Ballots are named by their commitments from then on: not even who kept a copy of the key finds a voter's among them. */
    void emptyBallots(CategoryId category) {
        sql.update(BALLOT)
                .set(BALLOT.VOTER_TAG, BALLOT.COMMITMENT)
                .set(BALLOT.SEALED, new byte[0])
                .where(BALLOT.CATEGORY_ID.eq(category))
                .execute();
    }
}
