package app.laurel.operation;

import app.laurel.base.LaurelSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Room on the disk of the data folder. The disk of a database on another machine is for that machine to tell. */
@Component
class DiskCheck implements HealthCheck {
    private static final long FEW = 500_000_000L;
    private static final long ENOUGH = 4 * FEW;

    private final Path folder;

    DiskCheck(LaurelSettings settings) {
        folder = settings.data().toAbsolutePath();
    }

    @Override
    public Health.Part part() {
        return Health.Part.DISK;
    }

    @Override
    public Health look() {
        return judge(free(folder));
    }

    Health judge(long free) {
        var room = new Bytes(free);
        if (free < FEW) return Health.bad(part(), "full", room, folder.toString());
        return free < ENOUGH
                ? Health.watch(part(), "filling", room, folder.toString())
                : Health.good(part(), "free", room, folder.toString());
    }

    /** A folder that was never made is on the disk of the one that it would be made in. */
    private static long free(Path folder) {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
