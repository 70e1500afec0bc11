package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_DRAFT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.or;

import app.laurel.ballot.VotersRow.SealedDraft;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.UuidBytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of one voter; those of several are {@link DraftGroupStore}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotDraftStore {
    private final DSLContext sql;

    BallotDraftStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The voter's row and ballot in several categories, by the tag there; each may be missing. */
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
            var draft = drafts.getOrDefault(category, SealedDraft.NONE);
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

    /** Replaces exactly the version before this one; false if the draft has moved on, or there is none. */
    boolean replace(CategoryId category, VoterTag tag, SealedDraft next) {
        return sql.update(BALLOT_DRAFT)
                        .set(BALLOT_DRAFT.VERSION, next.version())
                        .set(BALLOT_DRAFT.SEALED, next.sealed())
                        .where(of(category, tag), BALLOT_DRAFT.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    void remove(CategoryId category, VoterTag tag) {
        sql.deleteFrom(BALLOT_DRAFT).where(of(category, tag)).execute();
    }

    private static Condition of(CategoryId category, VoterTag tag) {
        return BALLOT_DRAFT.CATEGORY_ID.eq(category).and(BALLOT_DRAFT.VOTER_TAG.eq(tag.bytes()));
    }
}
