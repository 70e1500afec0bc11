package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two Laurels in one data folder would harm it, so only one ever comes in. */
class FolderLockTest {
    private final Path folder;

    FolderLockTest(@TempDir Path parent) {
        folder = parent.resolve("made/on/the/way");
    }

    @Test
    void who_is_first_holds_it_under_its_own_number_until_it_lets_go() {
        var first = FolderLock.tryTake(folder);

        assertThat(first).isPresent();
        assertThat(FolderLock.tryTake(folder)).isEmpty();
        assertThat(FolderLock.owner(folder))
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));

        first.orElseThrow().release();
        var second = FolderLock.tryTake(folder);
        assertThat(second).isPresent();
        second.orElseThrow().release();
    }

    @Test
    void of_many_at_once_one_comes_in() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = threads.invokeAll(IntStream.range(0, 40)
                    .<Callable<Optional<FolderLock>>>mapToObj(it -> () -> FolderLock.tryTake(folder))
                    .toList());

            var locks = tries.stream()
                    .map(it -> it.resultNow().orElse(null))
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(locks).hasSize(1);
            locks.getFirst().release();
        }
    }

    @Test
    void the_number_of_a_process_long_gone_neither_keeps_anybody_out_nor_stays() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("laurel.lock"), "99999999999999");

        var lock = FolderLock.tryTake(folder).orElseThrow();

        assertThat(FolderLock.owner(folder))
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        lock.release();
    }

    @Test
    void where_a_file_stands_in_the_way_the_sentence_names_the_folder_and_what_to_do() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> FolderLock.tryTake(folder))
                .withMessageStartingWith("The data folder %s cannot be used: ".formatted(folder))
                .satisfies(it -> assertThat(it.advice()).contains("LAUREL_DATA"));
        assertThat(folder).hasContent("a file");
    }
}
