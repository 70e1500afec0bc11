package app.laurel.backup;

import app.laurel.TestDatabase;
import app.laurel.base.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody at the machine who types commands, with these settings. */
final class Operator {
    static final String KEY = "a passphrase, 길고 안전한";
    /** The master key of the application under test. */
    static final String MASTER_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final Map<String, String> environment = new HashMap<>();

    private Operator() {}

    /** Of an installation whose database is this. */
    static Operator of(String url) {
        var server = TestDatabase.shared();
        return new Operator()
                .with("LAUREL_DATABASE_URL", url)
                .with("LAUREL_DATABASE_USER", server.user())
                .with("LAUREL_DATABASE_PASSWORD", server.password())
                .with("LAUREL_BACKUP_KEY", KEY)
                .with("LAUREL_MASTER_KEY", MASTER_KEY);
    }

    static Operator of(OwnSchema schema) {
        return of(schema.url());
    }

    /** Of one with the database that comes along. */
    static Operator of(Path data) {
        return new Operator().with("LAUREL_DATA", data.toString()).with("LAUREL_BACKUP_KEY", KEY);
    }

    Operator with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The exit code and what was said. */
    record Answer(int code, String words) {}

    Answer types(Object... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var command = new BackupCommand(environment, again -> null, new CopyWords(Language.EN, out, null));
        var code = command.run(List.of(words).stream().map(Object::toString).toList());
        return new Answer(code, said.toString(StandardCharsets.UTF_8));
    }
}
