package app.laurel.result;

import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.Shortlists;
import app.laurel.tally.document.Corrected;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which counts the next version of a year's result has already, and which it still needs. A correction leaves the counts of those
 * categories alone in which it changes nothing; one that changes nothing anywhere has all of them counted again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class CountedParts {
    private final ResultStore store;
    private final VersionStore versions;
    private final CorrectionStore corrections;
    private final Shortlists shortlists;

    CountedParts(ResultStore store, VersionStore versions, CorrectionStore corrections, Shortlists shortlists) {
        this.store = store;
        this.versions = versions;
        this.corrections = corrections;
        this.shortlists = shortlists;
    }

    /** What is counted for the next version; nothing where that is not believed any more, so that all of it is counted again. */
    List<ResultPart> list(Edition edition, int version) {
        try {
            var begun = store.find(edition.id(), version);
            return begun.isPresent() ? begun.get().parts() : kept(edition, version);
        } catch (ResultChangedException changed) {
            return List.of();
        }
    }

    /** The categories that are still to be counted before the year can be signed; none where what is out stands uncorrected. */
    List<Category> listMissing(Edition edition) {
        var next = versions.findNext(edition.id());
        if (next.stands() && !corrections.exists(edition.id())) return List.of();
        var counted =
                list(edition, next.version()).stream().map(ResultPart::category).collect(Collectors.toSet());
        return edition.categories().stream()
                .filter(it -> !counted.contains(it.id()))
                .filter(it -> !edition.hasSeveral() || !shortlists.fixed(it).isEmpty())
                .toList();
    }

    private List<ResultPart> kept(Edition edition, int version) {
        var correction = corrections.find(edition.id()).orElse(null);
        var standing = store.findStanding(edition.id()).orElse(null);
        if (correction == null || standing == null || standing.version() != version - 1) return List.of();
        var parts = standing.parts().stream().map(Read::of).toList();
        if (!leftOut(parts).equals(correction.exclusions().files())) return List.of();
        var kept = parts.stream()
                .filter(it -> it.disqualified()
                        .equals(correction
                                .exclusions()
                                .of(edition.category(it.part().category()))
                                .shops()))
                .map(Read::part)
                .toList();
        return kept.size() == parts.size() ? List.of() : kept;
    }

    private static Set<String> leftOut(List<Read> parts) {
        return parts.stream()
                .flatMap(it -> it.document().leftOutFiles().stream())
                .map(ResultDocument.LeftOutFile::file)
                .collect(Collectors.toSet());
    }

    private record Read(ResultPart part, ResultDocument document) {
        static Read of(ResultPart part) {
            return new Read(part, ResultCodec.decode(part.count().document()));
        }

        Set<Integer> disqualified() {
            return Corrected.of(document).shops();
        }
    }
}
