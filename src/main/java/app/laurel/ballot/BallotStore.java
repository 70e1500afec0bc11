package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_SUPERSEDED;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.UuidBytes;
import app.laurel.db.tables.records.BallotRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep6;
import org.jooq.Record5;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotStore {
    private final DSLContext sql;

    BallotStore(DSLContext sql) {
        this.sql = sql;
    }

    /** As {@link #lock(CategoryId, Collection, BoothGroup.Waiting)}, of one voter. */
    Optional<SealedBallot> lock(CategoryId category, VoterTag tag) {
        return Optional.ofNullable(
                lock(category, List.of(tag), BoothGroup.Waiting.FOR_OTHERS).get(tag));
    }

    /** The current versions of these voters' ballots, locked until the transaction ends. */
    Map<VoterTag, SealedBallot> lock(CategoryId category, Collection<VoterTag> tags, BoothGroup.Waiting waiting) {
        var found = new HashMap<VoterTag, SealedBallot>();
        var rows = sql.select(BALLOT.VOTER_TAG, BALLOT.BALLOT_ID, BALLOT.SEQ, BALLOT.COMMITMENT, BALLOT.SEALED)
                .from(BALLOT)
                .where(BALLOT.CATEGORY_ID.eq(category))
                .and(BALLOT.VOTER_TAG.in(tags.stream().map(VoterTag::bytes).toList()))
                .orderBy(BALLOT.VOTER_TAG)
                .forUpdate();
        (waiting == BoothGroup.Waiting.NOT_AT_ALL ? rows.noWait() : rows)
                .fetch(BallotStore::sealed)
                .forEach(it -> found.put(it.tag(), it));
        return found;
    }

    /** The ids of these voters' ballots, as far as they have one. */
    Map<VoterTag, UUID> ids(CategoryId category, Collection<VoterTag> tags) {
        var ids = new HashMap<VoterTag, UUID>();
        sql.select(BALLOT.VOTER_TAG, BALLOT.BALLOT_ID)
                .from(BALLOT)
                .where(BALLOT.CATEGORY_ID.eq(category))
                .and(BALLOT.VOTER_TAG.in(tags.stream().map(VoterTag::bytes).toList()))
                .forEach(it -> ids.put(new VoterTag(it.value1()), UuidBytes.read(it.value2())));
        return ids;
    }

    /** Adds the versions that stand from now on; a voter whose former version was not superseded before makes the whole statement fail. */
    void add(CategoryId category, List<SealedBallot> ballots) {
        if (!ballots.isEmpty()) insert(category, ballots).execute();
    }

    /** Puts these versions in the place of those before, whose rows are locked. */
    void replace(CategoryId category, List<SealedBallot> ballots) {
        if (ballots.isEmpty()) return;
        insert(category, ballots)
                .onDuplicateKeyUpdate()
                .set(BALLOT.SEQ, excluded(BALLOT.SEQ))
                .set(BALLOT.COMMITMENT, excluded(BALLOT.COMMITMENT))
                .set(BALLOT.SEALED, excluded(BALLOT.SEALED))
                .execute();
    }

    private InsertValuesStep6<BallotRecord, CategoryId, byte[], byte[], Integer, byte[], byte[]> insert(
            CategoryId category, List<SealedBallot> ballots) {
        return sql.insertInto(
                        BALLOT,
                        BALLOT.CATEGORY_ID,
                        BALLOT.VOTER_TAG,
                        BALLOT.BALLOT_ID,
                        BALLOT.SEQ,
                        BALLOT.COMMITMENT,
                        BALLOT.SEALED)
                .valuesOfRows(ballots.stream()
                        .map(it -> row(
                                category,
                                it.tag().bytes(),
                                UuidBytes.of(it.id()),
                                it.seq(),
                                it.commitment(),
                                it.sealed()))
                        .toList());
    }

    /** Keeps versions that another one is about to replace. */
    void supersede(CategoryId category, List<SealedBallot> ballots) {
        if (ballots.isEmpty()) return;
        var table = BALLOT_SUPERSEDED;
        sql.insertInto(
                        table,
                        table.CATEGORY_ID,
                        table.VOTER_TAG,
                        table.SEQ,
                        table.BALLOT_ID,
                        table.COMMITMENT,
                        table.SEALED)
                .valuesOfRows(ballots.stream()
                        .map(it -> row(
                                category,
                                it.tag().bytes(),
                                it.seq(),
                                UuidBytes.of(it.id()),
                                it.commitment(),
                                it.sealed()))
                        .toList())
                .execute();
    }

    long count(CategoryId category) {
        return sql.fetchCount(BALLOT, BALLOT.CATEGORY_ID.eq(category));
    }

    private static SealedBallot sealed(Record5<byte[], byte[], Integer, byte[], byte[]> row) {
        return new SealedBallot(
                new VoterTag(row.value1()), UuidBytes.read(row.value2()), row.value3(), row.value4(), row.value5());
    }
}
