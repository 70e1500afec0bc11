package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_DRAFT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.UuidBytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotDraftStore {
    private final DSLContext sql;

    BallotDraftStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The voter's row and ballot, each of which may be missing. */
    VotersRow find(CategoryId category, VoterTag tag) {
        return sql.select(
                        BALLOT_DRAFT.VERSION,
                        BALLOT_DRAFT.SEALED,
                        BALLOT.BALLOT_ID,
                        BALLOT.SEQ,
                        BALLOT.COMMITMENT,
                        BALLOT.SEALED)
                .from(selectOne().asTable("voter"))
                .leftJoin(BALLOT_DRAFT)
                .on(of(category, tag))
                .leftJoin(BALLOT)
                .on(BALLOT.CATEGORY_ID.eq(category), BALLOT.VOTER_TAG.eq(tag.bytes()))
                .fetchSingle(row -> votersRow(tag, row));
    }

    /** As {@link #find}, of one voter in several categories, by the tag there. */
    Map<CategoryId, VotersRow> find(Map<CategoryId, VoterTag> tags) {
        var drafts = sql.select(BALLOT_DRAFT.CATEGORY_ID, BALLOT_DRAFT.VERSION, BALLOT_DRAFT.SEALED)
                .from(BALLOT_DRAFT)
                .where(anyOf(tags, (category, tag) -> of(category, tag)))
                .fetchMap(BALLOT_DRAFT.CATEGORY_ID, it -> new SealedDraft(it.value2(), it.value3()));
        var ballots = sql.select(BALLOT.CATEGORY_ID, BALLOT.BALLOT_ID, BALLOT.SEQ, BALLOT.COMMITMENT, BALLOT.SEALED)
                .from(BALLOT)
                .where(anyOf(
                        tags, (category, tag) -> BALLOT.CATEGORY_ID.eq(category).and(BALLOT.VOTER_TAG.eq(tag.bytes()))))
                .fetchMap(
                        BALLOT.CATEGORY_ID,
                        it -> new SealedBallot(
                                requireNonNull(tags.get(it.value1())),
                                UuidBytes.read(it.value2()),
                                it.value3(),
                                it.value4(),
                                it.value5()));
        var rows = new HashMap<CategoryId, VotersRow>();
        for (var category : tags.keySet()) {
            var draft = drafts.getOrDefault(category, new SealedDraft(0, null));
            rows.put(category, new VotersRow(draft, Optional.ofNullable(ballots.get(category))));
        }
        return rows;
    }

    /** One place after the other: MariaDB finds each by its primary key, which it does not for a list of pairs. */
    private static Condition anyOf(
            Map<CategoryId, VoterTag> tags, BiFunction<CategoryId, VoterTag, Condition> condition) {
        return or(tags.entrySet().stream()
                .map(it -> condition.apply(it.getKey(), it.getValue()))
                .toList());
    }

    /**
     * Locks the voter's row until the transaction ends. The row is made if need be, by a statement that takes its exclusive lock at
     * once: a shared one first would let two casts wait for each other.
     */
    SealedDraft lock(CategoryId category, VoterTag tag) {
        return addIfNone(category, tag, new SealedDraft(0, null));
    }

    /** The voter's row if there is one, and the voter's ballot with it, both locked until the transaction ends. */
    Optional<VotersRow> lockWithBallot(CategoryId category, VoterTag tag) {
        return sql.select(
                        BALLOT_DRAFT.VERSION,
                        BALLOT_DRAFT.SEALED,
                        BALLOT.BALLOT_ID,
                        BALLOT.SEQ,
                        BALLOT.COMMITMENT,
                        BALLOT.SEALED)
                .from(BALLOT_DRAFT)
                .leftJoin(BALLOT)
                .on(BALLOT.CATEGORY_ID.eq(BALLOT_DRAFT.CATEGORY_ID), BALLOT.VOTER_TAG.eq(BALLOT_DRAFT.VOTER_TAG))
                .where(of(category, tag))
                .forUpdate()
                .fetchOptional(row -> votersRow(tag, row));
    }

    private static VotersRow votersRow(VoterTag tag, Record6<Integer, byte[], byte[], Integer, byte[], byte[]> row) {
        var draft = new SealedDraft(row.value1() == null ? 0 : row.value1(), row.value2());
        if (row.value3() == null) return new VotersRow(draft, Optional.empty());
        var ballot = new SealedBallot(tag, UuidBytes.read(row.value3()), row.value4(), row.value5(), row.value6());
        return new VotersRow(draft, Optional.of(ballot));
    }

    /** The voter's row, locked until the transaction ends: this one if there was none. */
    SealedDraft addIfNone(CategoryId category, VoterTag tag, SealedDraft first) {
        return sql.insertInto(BALLOT_DRAFT)
                .set(BALLOT_DRAFT.CATEGORY_ID, category)
                .set(BALLOT_DRAFT.VOTER_TAG, tag.bytes())
                .set(BALLOT_DRAFT.VERSION, first.version())
                .set(BALLOT_DRAFT.SEALED, first.sealed())
                .onDuplicateKeyUpdate()
                .set(BALLOT_DRAFT.VERSION, BALLOT_DRAFT.VERSION)
                .returningResult(BALLOT_DRAFT.VERSION, BALLOT_DRAFT.SEALED)
                .fetchSingle(Records.mapping(SealedDraft::new));
    }

    /** Replaces exactly the version before this one; false if the draft has moved on, or there is none. */
    boolean replace(CategoryId category, VoterTag tag, SealedDraft next) {
        return sql.update(BALLOT_DRAFT)
                        .set(BALLOT_DRAFT.VERSION, next.version())
                        .set(BALLOT_DRAFT.SEALED, next.sealed())
                        .where(of(category, tag), BALLOT_DRAFT.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    /** Replaces whatever version is there; the row is locked. */
    void put(CategoryId category, VoterTag tag, SealedDraft next) {
        sql.update(BALLOT_DRAFT)
                .set(BALLOT_DRAFT.VERSION, next.version())
                .set(BALLOT_DRAFT.SEALED, next.sealed())
                .where(of(category, tag))
                .execute();
    }

    void remove(CategoryId category, VoterTag tag) {
        sql.deleteFrom(BALLOT_DRAFT).where(of(category, tag)).execute();
    }

    private static Condition of(CategoryId category, VoterTag tag) {
        return BALLOT_DRAFT.CATEGORY_ID.eq(category).and(BALLOT_DRAFT.VOTER_TAG.eq(tag.bytes()));
    }

    /** A voter's row and ballot. */
    record VotersRow(SealedDraft draft, Optional<SealedBallot> ballot) {}

    /**
     * A row as it lies in the database.
     *
     * @param sealed null before the first save
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedDraft(int version, byte @Nullable [] sealed) {}
}
