package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_CRITERION;

import app.laurel.base.id.EditionId;
import app.laurel.base.seal.Stamps;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules of an edition as they are fixed, under a stamp; they are read with the edition, by {@link EditionStore}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FrozenRulesStore {
    private final DSLContext sql;
    private final Stamps stamps;
    private final CategoryStore categories;

    FrozenRulesStore(DSLContext sql, Stamps stamps, CategoryStore categories) {
        this.sql = sql;
        this.categories = categories;
        this.stamps = stamps;
    }

    /** Only once: what was fixed before stays as it is, and is not stamped again, for it may have been changed since. */
    void add(EditionId id, FrozenRules rules) {
        var added = sql.update(EDITION)
                .set(EDITION.RULES_DOCUMENT, rules.document().getBytes(StandardCharsets.UTF_8))
                .set(EDITION.RULES_HASH, HexFormat.of().parseHex(rules.hash()))
                .set(EDITION.RULES_FROZEN_AT, rules.frozenAt())
                .where(EDITION.ID.eq(id), EDITION.RULES_FROZEN_AT.isNull())
                .execute();
        if (added > 0) stamp(id);
    }

    /** Read again, for the stamp is on what the database made of it. */
    private void stamp(EditionId id) {
        var row = sql.fetchSingle(EDITION, EDITION.ID.eq(id));
        var criteria = sql.selectFrom(EDITION_CRITERION)
                .where(EDITION_CRITERION.EDITION_ID.eq(id))
                .orderBy(EDITION_CRITERION.NUMBER)
                .fetch();
        var theirs = categories.list(List.of(id)).getOrDefault(id, List.of());
        sql.update(EDITION)
                .set(
                        EDITION.RULES_STAMP,
                        StampedRulesRowMapper.stamp(stamps, row, criteria, theirs)
                                .make())
                .where(EDITION.ID.eq(id))
                .execute();
    }
}
