package app.laurel.backup;

/** A schema made to restore a copy into, beside the one that Laurel uses; dropped with all that is in it when this is closed. */
final class ScratchStore implements AutoCloseable {
    private static final String MARK = "_copytrial_";

    private final ServerStore server;
    private final String name;
    private final String lock;

    private ScratchStore(ServerStore server, String name, String lock) {
        this.server = server;
        this.name = name;
        this.lock = lock;
    }

    /** Makes it; what a tool left that was killed is dropped, which no other tool is using while this one has the lock. */
    static ScratchStore create(ServerStore server) {
        var lock = "laurel copy of " + server.schema();
        if (server.number("select get_lock(?, 0)", lock) != 1) throw new CopyException("busy");
        var begin = server.schema() + MARK;
        server
                .texts(
                        "select schema_name from information_schema.schemata where left(schema_name, ?) = ?",
                        begin.length(),
                        begin)
                .stream()
                .filter(it -> it.substring(begin.length()).matches("\\d{14}")) // what is named otherwise is somebody's
                .forEach(it -> server.run("drop database " + Quoted.name(it)));
        var name = begin + server.text("select date_format(utc_timestamp(), '%Y%m%d%H%i%s')");
        server.run("create database " + Quoted.name(name) + " character set utf8mb4 collate utf8mb4_unicode_ci");
        return new ScratchStore(server, name, lock);
    }

    String name() {
        return name;
    }

    void create(CopiedTable table) {
        server.use(name);
        server.run(table.create());
        server.run("set autocommit = 0");
    }

    /** For the rows of a table that was created. */
    RowsStore rows(CopiedTable table) {
        return new RowsStore(server, name, table);
    }

    /** What lies in it. */
    TablesStore tables() {
        return new TablesStore(server, name);
    }

    @Override
    public void close() {
        server.run("set autocommit = 1");
        server.run("drop database if exists " + Quoted.name(name));
        server.run("do release_lock(?)", lock);
    }
}
