package app.laurel.backup;

import app.laurel.setback.Setback;
import java.util.List;
import java.util.stream.Collectors;

/** The schema that Laurel uses, while a copy takes its place. */
final class TargetStore {
    private final ServerStore server;
    private final TablesStore tables;

    TargetStore(ServerStore server) {
        this.server = server;
        tables = new TablesStore(server, server.schema());
    }

    boolean isEmpty() {
        return tables.names().isEmpty() && tables.others().isEmpty();
    }

    /** Connections that work in it beside this one, as far as this account may see them. */
    long others() {
        return server.number(
                "select count(*) from information_schema.processlist where db = ? and id <> connection_id()",
                server.schema());
    }

    /** How much it holds of what people would miss. */
    Held held() {
        var names = tables.names();
        return new Held(count("ballot", names) + count("ballot_superseded", names), count("audit_entry", names));
    }

    private long count(String table, List<String> names) {
        return names.contains(table) ? server.number("select count(*) from " + Quoted.name(server.schema(), table)) : 0;
    }

    /** Moves all that is in it into a schema of its own, whose name it gives. */
    String setAside() {
        var aside = server.schema() + "_replaced_" + server.text("select date_format(utc_timestamp(), '%Y%m%d%H%i%s')");
        server.run("create database " + Quoted.name(aside) + " character set utf8mb4 collate utf8mb4_unicode_ci");
        move(tables, server.schema(), aside);
        return aside;
    }

    /** Undoes that. */
    void bringBack(String aside) {
        move(new TablesStore(server, aside), aside, server.schema());
        server.run("drop database " + Quoted.name(aside));
    }

    /** Moves all that is in a scratch schema here, in one statement, and makes the triggers that were left out there. */
    void takeOver(ScratchStore scratch, List<String> triggers) {
        move(scratch.tables(), scratch.name(), server.schema());
        server.use(server.schema());
        triggers.forEach(server::run);
    }

    /** A table with a trigger cannot leave its schema, so triggers are made again where it goes. */
    private void move(TablesStore from, String source, String destination) {
        var names = from.names();
        if (names.isEmpty()) return;
        var triggers = names.stream().flatMap(it -> from.triggers(it).stream()).toList();
        server.texts("select trigger_name from information_schema.triggers where trigger_schema = ?", source)
                .forEach(it -> server.run("drop trigger " + Quoted.name(source, it)));
        server.run("rename table "
                + names.stream()
                        .map(it -> Quoted.name(source, it) + " to " + Quoted.name(destination, it))
                        .collect(Collectors.joining(", ")));
        server.use(destination);
        triggers.forEach(server::run);
    }

    /**
     * Leaves a line for hosts and each community's moderators, in the table of {@code setback} by name, since no application runs.
     *
     * @param lost what only hosts read about it
     */
    void note(CopyHead head, String lost) {
        var copied = "str_to_date(?, '%Y-%m-%dT%H:%i:%s.%fZ')";
        server.run(
                "insert into setback_piece (work, subject, community_id, words, first_at, latest_at) values (?, ?, null, ?, "
                        + copied + ", utc_timestamp(3))",
                Setback.RESTORED,
                head.madeAt(),
                lost,
                head.madeAt());
        server.run(
                "insert into setback_piece (work, subject, community_id, words, first_at, latest_at)"
                        + " select ?, concat(?, ' ', id), id, '', " + copied + ", utc_timestamp(3) from community",
                Setback.RESTORED,
                head.madeAt(),
                head.madeAt());
    }

    /** Ballots, replaced versions included, and acts on record. */
    record Held(long ballots, long acts) {
        /** What this one has more than the other. */
        Held beyond(Held other) {
            return new Held(Math.max(0, ballots - other.ballots), Math.max(0, acts - other.acts));
        }
    }
}
