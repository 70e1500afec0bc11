package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_DRAFT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;

import app.laurel.ballot.VotersRow.SealedDraft;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.UuidBytes;
import app.laurel.db.tables.records.BallotDraftRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jooq.DSLContext;
import org.jooq.InsertOnDuplicateSetStep;
import org.jooq.Record7;
import org.jooq.Row1;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of several voters of one category, read and written together; of one voter, too. In the order of their tags, so that
 * no two groups wait for each other.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftGroupStore {
    private final DSLContext sql;

    DraftGroupStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The rows and ballots of these voters as far as they have any, without holding them. */
    Map<VoterTag, VotersRow> find(CategoryId category, Collection<VoterTag> tags) {
        if (tags.isEmpty()) return Map.of();
        var tag = field(name("voter", "tag"), SQLDataType.BINARY(VoterTag.BYTES));
        return byTag(sql.select(
                        tag,
                        BALLOT_DRAFT.VERSION,
                        BALLOT_DRAFT.SEALED,
                        BALLOT.BALLOT_ID,
                        BALLOT.SEQ,
                        BALLOT.COMMITMENT,
                        BALLOT.SEALED)
                .from(DSL.values(rows(tags)).as("voter", "tag"))
                .leftJoin(BALLOT_DRAFT)
                .on(BALLOT_DRAFT.CATEGORY_ID.eq(category), BALLOT_DRAFT.VOTER_TAG.eq(tag))
                .leftJoin(BALLOT)
                .on(BALLOT.CATEGORY_ID.eq(category), BALLOT.VOTER_TAG.eq(tag))
                .fetch());
    }

    /** The rows of those who have one, and their ballots with them, both locked until the transaction ends. */
    Map<VoterTag, VotersRow> lockWithBallot(CategoryId category, SortedSet<VoterTag> tags, BoothGroup.Waiting waiting) {
        if (tags.isEmpty()) return Map.of();
        var rows = sql.select(
                        BALLOT_DRAFT.VOTER_TAG,
                        BALLOT_DRAFT.VERSION,
                        BALLOT_DRAFT.SEALED,
                        BALLOT.BALLOT_ID,
                        BALLOT.SEQ,
                        BALLOT.COMMITMENT,
                        BALLOT.SEALED)
                .from(BALLOT_DRAFT)
                .leftJoin(BALLOT)
                .on(BALLOT.CATEGORY_ID.eq(BALLOT_DRAFT.CATEGORY_ID), BALLOT.VOTER_TAG.eq(BALLOT_DRAFT.VOTER_TAG))
                .where(BALLOT_DRAFT.CATEGORY_ID.eq(category))
                .and(BALLOT_DRAFT.VOTER_TAG.in(
                        tags.stream().map(VoterTag::bytes).toList()))
                .orderBy(BALLOT_DRAFT.VOTER_TAG)
                .forUpdate();
        return byTag((waiting == BoothGroup.Waiting.NOT_AT_ALL ? rows.noWait() : rows).fetch());
    }

    /**
     * The rows as they are, locked until the transaction ends: these where there was none. Made by a statement that takes its
     * exclusive lock at once: a shared one first would let two casts wait for each other.
     */
    Map<VoterTag, SealedDraft> addIfNone(CategoryId category, SortedMap<VoterTag, SealedDraft> firsts) {
        if (firsts.isEmpty()) return Map.of();
        var rows = new HashMap<VoterTag, SealedDraft>();
        insert(category, firsts)
                .set(BALLOT_DRAFT.VERSION, BALLOT_DRAFT.VERSION)
                .returningResult(BALLOT_DRAFT.VOTER_TAG, BALLOT_DRAFT.VERSION, BALLOT_DRAFT.SEALED)
                .fetch()
                .forEach(it -> rows.put(new VoterTag(it.value1()), new SealedDraft(it.value2(), it.value3())));
        return rows;
    }

    /** Puts these in the place of whatever version is there; the rows are locked. */
    void put(CategoryId category, SortedMap<VoterTag, SealedDraft> next) {
        if (next.isEmpty()) return;
        insert(category, next)
                .set(BALLOT_DRAFT.VERSION, excluded(BALLOT_DRAFT.VERSION))
                .set(BALLOT_DRAFT.SEALED, excluded(BALLOT_DRAFT.SEALED))
                .execute();
    }

    private InsertOnDuplicateSetStep<BallotDraftRecord> insert(
            CategoryId category, SortedMap<VoterTag, SealedDraft> drafts) {
        return sql.insertInto(
                        BALLOT_DRAFT,
                        BALLOT_DRAFT.CATEGORY_ID,
                        BALLOT_DRAFT.VOTER_TAG,
                        BALLOT_DRAFT.VERSION,
                        BALLOT_DRAFT.SEALED)
                .valuesOfRows(drafts.entrySet().stream()
                        .map(it -> row(
                                category,
                                it.getKey().bytes(),
                                it.getValue().version(),
                                it.getValue().sealed()))
                        .toList())
                .onDuplicateKeyUpdate();
    }

    // why: there is no other array of a generic type
    @SuppressWarnings("unchecked")
    private static Row1<byte[]>[] rows(Collection<VoterTag> tags) {
        return tags.stream().map(it -> row(it.bytes())).toArray(Row1[]::new);
    }

    private static Map<VoterTag, VotersRow> byTag(
            Iterable<Record7<byte[], Integer, byte[], byte[], Integer, byte[], byte[]>> found) {
        var rows = new HashMap<VoterTag, VotersRow>();
        for (var each : found) rows.put(new VoterTag(each.value1()), votersRow(each));
        return rows;
    }

    private static VotersRow votersRow(Record7<byte[], Integer, byte[], byte[], Integer, byte[], byte[]> row) {
        var draft = row.value2() == null ? SealedDraft.NONE : new SealedDraft(row.value2(), row.value3());
        if (row.value4() == null) return new VotersRow(draft, Optional.empty());
        var tag = new VoterTag(row.value1());
        return new VotersRow(
                draft,
                Optional.of(
                        new SealedBallot(tag, UuidBytes.read(row.value4()), row.value5(), row.value6(), row.value7())));
    }
}
