package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_DRAFT;
import static app.laurel.db.Tables.BALLOT_KEY;
import static app.laurel.db.Tables.BALLOT_SUPERSEDED;

import app.laurel.base.id.EditionId;
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
    boolean destroyKey(EditionId edition, Instant now) {
        return sql.update(BALLOT_KEY)
                        .setNull(BALLOT_KEY.WRAPPED_KEY)
                        .set(BALLOT_KEY.DESTROYED_AT, now)
                        .where(
                                BALLOT_KEY.EDITION_ID.eq(edition),
                                BALLOT_KEY.WRAPPED_KEY.isNotNull(),
                                BALLOT_KEY.SHUT_AT.isNotNull())
                        .execute()
                == 1;
    }

    int deleteDrafts(EditionId edition) {
        return sql.deleteFrom(BALLOT_DRAFT)
                .where(BALLOT_DRAFT.EDITION_ID.eq(edition))
                .execute();
    }

    int deleteSuperseded(EditionId edition) {
        return sql.deleteFrom(BALLOT_SUPERSEDED)
                .where(BALLOT_SUPERSEDED.EDITION_ID.eq(edition))
                .execute();
    }

    /** Ballots are named by their commitments from then on: not even who kept a copy of the key finds a voter's among them. */
    void emptyBallots(EditionId edition) {
        sql.update(BALLOT)
                .set(BALLOT.VOTER_TAG, BALLOT.COMMITMENT)
                .set(BALLOT.SEALED, new byte[0])
                .where(BALLOT.EDITION_ID.eq(edition))
                .execute();
    }
}
