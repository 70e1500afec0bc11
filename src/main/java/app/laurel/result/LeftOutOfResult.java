package app.laurel.result;

import app.laurel.ballot.LeftOutFiles;
import app.laurel.base.id.EditionId;
import app.laurel.tally.document.ResultDocument.LeftOutFile;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the published result leaves out by a correction; corrections that are not published stay secret. */
@Component
class LeftOutOfResult implements LeftOutFiles {
    private final Results results;

    LeftOutOfResult(Results results) {
        this.results = results;
    }

    @Override
    public Set<String> of(EditionId edition) {
        if (!results.isSound(edition)) return Set.of();
        return results.findYear(edition).stream()
                .flatMap(it -> it.results().stream())
                .flatMap(it -> it.document().leftOutFiles().stream())
                .map(LeftOutFile::file)
                .collect(Collectors.toSet());
    }
}
