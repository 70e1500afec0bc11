package app.laurel.tally.document;

import app.laurel.tally.document.ResultDocument.LeftOutFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a corrected count says of its correction, in the one order that is written.
 *
 * @param disqualified as {@link ResultDocument#disqualified}
 * @param leftOut as {@link ResultDocument#leftOut}
 */
public record Corrected(
        @Nullable List<Integer> disqualified, @Nullable List<LeftOutFile> leftOut) {
    /** A first count. */
    public static final Corrected NONE = new Corrected(null, null);

    /**
     * By what the count was told and found.
     *
     * @param disqualified numbers of the shops that get no place
     * @param leftOut how many ballots of each file do not count
     */
    public static Corrected of(Set<Integer> disqualified, Map<String, Long> leftOut) {
        var files = leftOut.entrySet().stream()
                .map(it -> new LeftOutFile(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(LeftOutFile::file))
                .toList();
        return new Corrected(
                disqualified.isEmpty() ? null : disqualified.stream().sorted().toList(),
                files.isEmpty() ? null : files);
    }

    /** As a published document has it. */
    public static Corrected of(ResultDocument document) {
        var files = document.leftOutFiles().stream().collect(Collectors.toMap(LeftOutFile::file, LeftOutFile::ballots));
        return of(document.disqualified() == null ? Set.of() : Set.copyOf(document.disqualified()), files);
    }

    /** Numbers of the shops that get no place. */
    public Set<Integer> shops() {
        return disqualified == null ? Set.of() : Set.copyOf(disqualified);
    }
}
