package app.laurel.rehearsal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.table;

import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.RehearsalMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a community in which a year was played, with every row that names it, its year, its people or its shops. Which tables those
 * are the database says itself, so that a table of tomorrow is cleared too; the record of acts alone is never touched.
 *
 * @see "src/docs/decisions/rehearsals.md"
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RemainsStore {
    private static final List<String> TIMERS = List.of("edition-milestone", "result-release");

    private final DSLContext sql;
    private final ReferenceStore references;

    RemainsStore(DSLContext sql, ReferenceStore references) {
        this.sql = sql;
        this.references = references;
    }

    /** @throws IllegalArgumentException if the community is a real one */
    void remove(CommunityId copy) {
        var slug = String.valueOf(
                values("slug", "community", equal("id", copy.value())).getFirst());
        var domain = RehearsalMark.domain(slug);
        var keys = keys(copy, domain);
        for (var table : references.childrenFirst()) {
            if (keys.keySet().stream().noneMatch(table.columns()::contains)) continue;
            var removing = sql.deleteFrom(table(name(table.name()))).where(which(table, keys));
            if (table.namesItself()) removing.orderBy(id().desc()).execute();
            else removing.execute();
        }
        keys.getOrDefault("edition_id", List.of()).forEach(this::removeWhatWaits);
        sql.deleteFrom(table(name("community_account")))
                .where(in("id", keys.getOrDefault("account_id", List.of())))
                .execute();
        sql.deleteFrom(table(name("community")))
                .where(equal("id", copy.value()))
                .execute();
    }

    /** By which columns rows belong to the copy, and the numbers that stand in them. */
    private Map<String, List<Object>> keys(CommunityId copy, String domain) {
        var keys = new LinkedHashMap<String, List<Object>>();
        keys.put("community_id", List.of(copy.value()));
        var ofCommunity = equal("community_id", copy.value());
        keys.put("edition_id", values("id", "edition", ofCommunity));
        keys.put("shop_id", values("id", "shop", ofCommunity));
        keys.put("member_id", values("id", "community_member", ofCommunity));
        var ofYears = in("edition_id", keys.getOrDefault("edition_id", List.of()));
        keys.put("category_id", values("id", "edition_category", ofYears));
        keys.put("award_code", values("code", "result_award", ofYears));
        var invented = field(name("mail"), String.class).endsWith("@" + domain);
        keys.put("account_id", values("id", "community_account", invented));
        return keys;
    }

    /** The rows of a table that belong to it: whichever of the columns says so. */
    private static Condition which(ReferenceStore.Table table, Map<String, List<Object>> keys) {
        return or(keys.entrySet().stream()
                .filter(it -> table.columns().contains(it.getKey()))
                .map(it -> in(it.getKey(), it.getValue()))
                .toList());
    }

    /** Its dates that the clockwork waits for, and what of it was set aside. */
    private void removeWhatWaits(Object edition) {
        sql.deleteFrom(table(name("scheduled_tasks")))
                .where(
                        field(name("task_name"), String.class).in(TIMERS),
                        field(name("task_instance"), String.class).startsWith(edition + "/"))
                .execute();
        var subject = field(name("subject"), String.class);
        sql.deleteFrom(table(name("setback_piece")))
                .where(subject.eq("edition/" + edition).or(subject.startsWith("edition/" + edition + "/")))
                .execute();
    }

    private List<Object> values(String column, String from, Condition which) {
        return sql.select(field(name(column)))
                .from(table(name(from)))
                .where(which)
                .fetch(it -> it.get(0));
    }

    private static Condition equal(String column, Object value) {
        return field(name(column)).eq(value);
    }

    private static Condition in(String column, List<Object> values) {
        return field(name(column)).in(values);
    }

    private static Field<Object> id() {
        return field(name("id"));
    }
}
