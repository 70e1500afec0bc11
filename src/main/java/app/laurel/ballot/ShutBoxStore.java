package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_SHUT;
import static app.laurel.db.Tables.BALLOT_SHUT_PART;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CategoryId;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lay in each box when it was shut, and the commitments of the ballots that stood then. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShutBoxStore {
    /** So many bytes in a row that no statement grows with the number of voters. */
    private static final int PART = Ballot.HASH_BYTES << 15;

    private final DSLContext sql;

    ShutBoxStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfShutBoxes() {
        return ShownTables.of("ballot_shut");
    }

    Optional<BoxAtShut> find(CategoryId category) {
        return sql.select(BALLOT_SHUT.BALLOTS, BALLOT_SHUT.SUPERSEDED, BALLOT_SHUT.HASH)
                .from(BALLOT_SHUT)
                .where(BALLOT_SHUT.CATEGORY_ID.eq(category))
                .fetchOptional(Records.mapping(BoxAtShut::new));
    }

    void add(CategoryId category, BoxAtShut box, byte[] standing, byte[] superseded) {
        sql.insertInto(BALLOT_SHUT)
                .set(BALLOT_SHUT.CATEGORY_ID, category)
                .set(BALLOT_SHUT.BALLOTS, box.ballots())
                .set(BALLOT_SHUT.SUPERSEDED, box.superseded())
                .set(BALLOT_SHUT.HASH, box.hash())
                .execute();
        add(category, true, standing);
        add(category, false, superseded);
    }

    private void add(CategoryId category, boolean standing, byte[] commitments) {
        for (var at = 0; at < commitments.length; at += PART) {
            sql.insertInto(BALLOT_SHUT_PART)
                    .set(BALLOT_SHUT_PART.CATEGORY_ID, category)
                    .set(BALLOT_SHUT_PART.STANDING, standing)
                    .set(BALLOT_SHUT_PART.PART, at / PART)
                    .set(
                            BALLOT_SHUT_PART.COMMITMENTS,
                            Arrays.copyOfRange(commitments, at, Math.min(at + PART, commitments.length)))
                    .execute();
        }
    }

    /** The commitments as they were fixed, one behind the other. */
    byte[] commitments(CategoryId category, boolean standing) {
        var all = new ByteArrayOutputStream();
        sql.select(BALLOT_SHUT_PART.COMMITMENTS)
                .from(BALLOT_SHUT_PART)
                .where(BALLOT_SHUT_PART.CATEGORY_ID.eq(category), BALLOT_SHUT_PART.STANDING.eq(standing))
                .orderBy(BALLOT_SHUT_PART.PART)
                .forEach(row -> all.writeBytes(row.value1()));
        return all.toByteArray();
    }
}
