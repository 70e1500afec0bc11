package app.laurel.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nodes are upgraded one after the other while people vote, so the version before goes on working for minutes on tables that the next
 * one has changed. A migration may only add, and what it adds may not ask anything of those who do not know it; one that cannot do
 * without more says so in a line of its own.
 */
class MigrationsTest {
    /** The first that came after Laurel could run on several machines. */
    private static final int FIRST = 32;

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");
    private static final Pattern ALONE = Pattern.compile("(?m)^-- with all nodes stopped: \\S.*");
    private static final Pattern TAKES_AWAY =
            Pattern.compile("\\b(drop|rename|modify|truncate)\\b|\\bchange\\s+(column\\s+)?`?\\w+`?\\s+\\w+");
    private static final Pattern ASKS = Pattern.compile(
            "\\badd\\s+(column\\s+)?`?\\w+`?\\s+(?!key|constraint|index)[^,;]*\\bnot null\\b(?![^,;]*\\bdefault\\b)");

    @Test
    void a_migration_does_no_harm_to_the_version_before() throws IOException {
        try (var files = Files.list(Path.of("db/migration"))) {
            assertThat(files.filter(it -> number(it) >= FIRST))
                    .allSatisfy(it -> assertThat(harms(Files.readString(it)))
                            .as(
                                    "'%s' takes something away or asks for it; or says '-- with all nodes stopped: why'",
                                    it)
                            .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table shop drop column name;",
                "alter table shop rename column name to called;",
                "alter table shop modify name varchar(20) not null;",
                "alter table shop change name called varchar(20);",
                "alter table shop add column age int not null;",
                "rename table shop to store;"
            })
    void what_the_version_before_would_stumble_over_is_found(String sql) {
        assertThat(harms(sql)).isTrue();
        assertThat(harms("-- with all nodes stopped: it must be\n" + sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table shop (id int not null, name varchar(20) not null);",
                "alter table shop add column age int null, add column old boolean not null default false;",
                "alter table shop add constraint shop_once unique (name);",
                "create index shop_by_name on shop (name);",
                "insert into shop (id) values (1); -- nothing is dropped here"
            })
    void what_only_adds_passes(String sql) {
        assertThat(harms(sql)).isFalse();
    }

    private static boolean harms(String sql) {
        if (ALONE.matcher(sql).find()) return false;
        var said = sql.replaceAll("--.*", "").replaceAll("'[^']*'", "''").toLowerCase(Locale.ROOT);
        return Stream.of(TAKES_AWAY, ASKS).anyMatch(it -> it.matcher(said).find());
    }

    private static int number(Path file) {
        var matcher = NUMBER.matcher(file.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
