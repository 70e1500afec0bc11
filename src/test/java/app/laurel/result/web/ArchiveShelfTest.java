package app.laurel.result.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveShelfTest {
    private final AtomicInteger packed = new AtomicInteger();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_archive_is_packed_once_however_many_ask_at_once() throws Exception {
        var shelf = new ArchiveShelf(folder, 100);
        var read = AtOnce.times(
                20,
                () -> read(shelf.keep("aa", to -> {
                    packed.incrementAndGet();
                    to.write("bytes".getBytes(UTF_8));
                })));
        assertThat(read).hasSize(20).containsOnly("bytes");
        assertThat(packed).hasValue(1);
        assertThat(read(shelf.find("aa"))).isEqualTo("bytes");
    }

    @Test
    void beyond_the_bound_what_was_asked_for_least_lately_goes() throws IOException {
        var shelf = new ArchiveShelf(folder, 12);
        for (var name : new String[] {"aa", "bb"}) shelf.keep(name, to -> to.write(new byte[6]));
        assertThat(shelf.find("aa")).isPresent();
        shelf.keep("cc", to -> to.write(new byte[6]));

        assertThat(shelf.find("bb")).isEmpty();
        assertThat(shelf.find("aa")).isPresent();
        assertThat(shelf.find("cc")).isPresent();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void what_could_not_be_written_whole_is_not_there_and_is_packed_anew() throws IOException {
        var shelf = new ArchiveShelf(folder, 100);
        assertThat(shelf.keep("aa", to -> {
                    to.write("half".getBytes(UTF_8));
                    throw new IOException("the disk is full");
                }))
                .isEmpty();
        assertThat(shelf.find("aa")).isEmpty();
        assertThat(read(shelf.keep("aa", to -> to.write("whole".getBytes(UTF_8)))))
                .isEqualTo("whole");
    }

    @Test
    void nothing_is_left_of_it_at_the_end() throws IOException {
        var shelf = new ArchiveShelf(folder, 100);
        shelf.keep("aa", to -> to.write(1));
        shelf.destroy();
        assertThat(folder).doesNotExist();
    }

    private static String read(Optional<Path> file) throws IOException {
        return Files.readString(file.orElseThrow());
    }
}
