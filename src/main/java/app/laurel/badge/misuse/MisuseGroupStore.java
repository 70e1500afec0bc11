package app.laurel.badge.misuse;

import static app.laurel.db.Tables.BADGE_MISUSE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.rowNumber;

import app.laurel.base.id.CommunityId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open reports as moderators read them: what is about one award at one host is together. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MisuseGroupStore {
    /** So many pages tell what a host does; the others are counted. */
    private static final int SHOWN_OF_A_GROUP = 10;

    private final DSLContext sql;

    MisuseGroupStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The open reports of a community by award and host, what was reported first first. */
    List<MisuseGroup> listOpen(CommunityId community, int most) {
        var last = max(BADGE_MISUSE.ID);
        var reports = count();
        var groups = sql.select(BADGE_MISUSE.AWARD_CODE, BADGE_MISUSE.HOST, last, reports)
                .from(BADGE_MISUSE)
                .where(MisuseStore.isOpen(community))
                .groupBy(BADGE_MISUSE.AWARD_CODE, BADGE_MISUSE.HOST)
                .orderBy(min(BADGE_MISUSE.ID))
                .limit(most)
                .fetch();
        if (groups.isEmpty()) return List.of();
        var first = listFirst(community, groups.getValues(BADGE_MISUSE.HOST));
        return groups.map(it -> new MisuseGroup(
                MisuseStore.subject(community, it.value1()),
                it.value2(),
                it.value3(),
                it.value4(),
                first.getOrDefault(new Place(MisuseStore.subject(community, it.value1()), it.value2()), List.of())));
    }

    /** Of each award at each of these hosts the first reports. */
    private Map<Place, List<MisuseReport>> listFirst(CommunityId community, List<String> hosts) {
        var turn = rowNumber()
                .over()
                .partitionBy(BADGE_MISUSE.AWARD_CODE, BADGE_MISUSE.HOST)
                .orderBy(BADGE_MISUSE.ID)
                .as("turn");
        var turns = sql.select(BADGE_MISUSE.ID, turn)
                .from(BADGE_MISUSE)
                .where(MisuseStore.isOpen(community), BADGE_MISUSE.HOST.in(hosts))
                .asTable("turns");
        return sql
                .select(BADGE_MISUSE.asterisk())
                .from(turns)
                .join(BADGE_MISUSE)
                .on(BADGE_MISUSE.ID.eq(turns.field(BADGE_MISUSE.ID)))
                .where(requireNonNull(turns.field(turn)).le(SHOWN_OF_A_GROUP))
                .orderBy(BADGE_MISUSE.ID)
                .fetchInto(BADGE_MISUSE)
                .map(MisuseStore::report)
                .stream()
                .collect(groupingBy(it -> new Place(it.subject(), it.page().host())));
    }

    /** By this two reports are read together. */
    private record Place(MisuseSubject subject, String host) {}
}
