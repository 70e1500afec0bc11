package app.laurel.rehearsal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the database says of its own tables: their columns, and which of them refer to which. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReferenceStore {
    /** Rows are only ever added to it, and the database refuses anything else. */
    private static final String RECORD = "audit_entry";

    private static final String SCHEMA = "information_schema";
    private static final Field<String> TABLE = field(name("table_name"), String.class);
    private static final Field<String> COLUMN = field(name("column_name"), String.class);
    private static final Field<String> REFERRED = field(name("referenced_table_name"), String.class);
    private static final Condition HERE = condition("table_schema = database()");

    private final DSLContext sql;

    ReferenceStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All tables but the record of acts, each behind those that refer to it. */
    List<Table> childrenFirst() {
        var columns = pairs("columns", TABLE, COLUMN);
        columns.remove(RECORD);
        var children = pairs("key_column_usage", REFERRED, TABLE);
        var ordered = new LinkedHashSet<String>();
        columns.keySet().forEach(it -> visit(it, children, ordered));
        return ordered.stream()
                .filter(columns::containsKey)
                .map(it -> new Table(
                        it,
                        columns.getOrDefault(it, Set.of()),
                        children.getOrDefault(it, Set.of()).contains(it)))
                .toList();
    }

    private static void visit(String table, Map<String, Set<String>> children, Set<String> ordered) {
        if (ordered.contains(table)) return;
        var open = new ArrayList<>(children.getOrDefault(table, Set.of()));
        open.remove(table);
        open.forEach(it -> visit(it, children, ordered));
        ordered.add(table);
    }

    /** What stands beside each first value. */
    private Map<String, Set<String>> pairs(String from, Field<String> first, Field<String> second) {
        var pairs = new TreeMap<String, Set<String>>();
        sql.select(first, second)
                .from(table(name(SCHEMA, from)))
                .where(HERE, first.isNotNull())
                .forEach(it -> pairs.computeIfAbsent(it.value1(), key -> new TreeSet<>())
                        .add(it.value2()));
        return pairs;
    }

    /**
     * A table.
     *
     * @param namesItself whether its rows refer to each other, the later to the earlier
     */
    record Table(String name, Set<String> columns, boolean namesItself) {
        Table {
            columns = Set.copyOf(columns);
        }
    }
}
