package app.laurel.community.passkey;

import static app.laurel.db.Tables.COMMUNITY_PASSKEY_SPENT;

import app.laurel.base.seal.Digests;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which questions were answered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PasskeySpentStore {
    private final DSLContext sql;

    PasskeySpentStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Of several answers to one question, exactly one is the first. */
    boolean spend(PasskeyChallenges.Open question, Instant now) {
        sql.deleteFrom(COMMUNITY_PASSKEY_SPENT)
                .where(COMMUNITY_PASSKEY_SPENT.EXPIRES_AT.lt(now))
                .execute();
        return sql.insertInto(COMMUNITY_PASSKEY_SPENT)
                        .set(
                                COMMUNITY_PASSKEY_SPENT.CHALLENGE_HASH,
                                Digests.sha256(question.challenge().getBytes()))
                        .set(COMMUNITY_PASSKEY_SPENT.EXPIRES_AT, question.expiresAt())
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }
}
