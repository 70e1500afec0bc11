package app.laurel.backup;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of the database that is copied, all as of one moment. */
final class SourceStore {
    private static final String HISTORY = "flyway_schema_history";

    private final ServerStore server;
    private final TablesStore tables;

    /** From now on the server holds still for this connection. */
    SourceStore(ServerStore server) {
        this.server = server;
        tables = new TablesStore(server, server.schema());
        server.holdStill();
    }

    TablesStore tables() {
        return tables;
    }

    /** The first line of its copy. */
    CopyHead head() {
        var names = tables.names();
        if (!names.contains(HISTORY)) throw new CopyException("nothing", server.schema());
        var others = tables.others();
        if (!others.isEmpty()) throw new CopyException("others", String.join(", ", others));
        var masterKeys = masterKeys(names);
        return new CopyHead(
                CopyHead.FORMAT,
                server.text("select date_format(utc_timestamp(3), '%Y-%m-%dT%H:%i:%s.%f')")
                        .replaceFirst("\\d{3}$", "Z"),
                Objects.requireNonNullElse(SourceStore.class.getPackage().getImplementationVersion(), ""),
                server.text("select version()"),
                (int) server.number("select ifnull(max(cast(version as unsigned)), 0) from " + HISTORY
                        + " where version is not null and success = 1"),
                masterKeys.isEmpty() ? knownWords(names) : null,
                masterKeys);
    }

    private List<String> masterKeys(List<String> names) {
        return names.contains("base_root_key")
                ? server.texts("select master_key from base_root_key order by number")
                : List.of();
    }

    private @Nullable String knownWords(List<String> names) {
        if (!names.contains("base_key_check")) return null;
        var kept = server.texts("select to_base64(sealed) from base_key_check");
        return kept.isEmpty()
                ? null
                : Base64.getEncoder().encodeToString(Base64.getMimeDecoder().decode(kept.getFirst()));
    }
}
