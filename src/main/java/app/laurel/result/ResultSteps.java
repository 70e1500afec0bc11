package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.edition.AppealWindow;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import app.laurel.nomination.Shortlists;
import app.laurel.result.ProgressStore.Progressed;
import app.laurel.result.ResultStep.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a year's result waits for its moderators now, found from how things stand, so that nothing that is done is asked for. */
@Service
@Transactional(readOnly = true)
public class ResultSteps {
    /** So long before its end the time for appeals is spoken of. */
    static final Duration NOTICE = Duration.ofDays(3);

    private static final int KEY_BYTES = 8;

    private final ProgressStore store;
    private final CorrectionStore corrections;
    private final Signing signing;
    private final BallotBox box;
    private final Shortlists shortlists;
    private final Clock clock;

    ResultSteps(
            ProgressStore store,
            CorrectionStore corrections,
            Signing signing,
            BallotBox box,
            Shortlists shortlists,
            Clock clock) {
        this.store = store;
        this.corrections = corrections;
        this.signing = signing;
        this.box = box;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    /** The steps that wait; none before the close. */
    public List<ResultStep> list(Edition edition) {
        var phase = edition.phaseAt(clock.instant());
        if (phase != Phase.COUNTING && phase != Phase.PUBLISHED) return List.of();
        var row = store.find(edition.id()).orElse(null);
        var steps = new ArrayList<ResultStep>();
        next(edition, row).ifPresent(steps::add);
        overdue(edition).ifPresent(steps::add);
        if (row != null && row.stands()) appeals(edition, row).ifPresent(steps::add);
        return List.copyOf(steps);
    }

    /** Whether what was counted last is signed by two, and so comes out on its date. */
    public boolean isSigned(Edition edition) {
        return store.find(edition.id())
                .filter(it -> signing.valid(edition, it.hash()).size() >= Publication.SIGNATURES)
                .isPresent();
    }

    private Optional<ResultStep> next(Edition edition, @Nullable Progressed row) {
        if (row == null || row.endedAt() != null) {
            var version = row == null ? 1 : row.version() + 1;
            return edition.categoryIds().stream().anyMatch(box::canBeRead)
                    ? step(Kind.COUNT, Integer.toString(version))
                    : Optional.empty();
        }
        if (row.stands()) {
            var open = corrections.exists(edition.id());
            return open ? step(Kind.RECOUNT, Integer.toString(row.version())) : Optional.empty();
        }
        if (isMissing(edition, row)) return step(Kind.COUNT, Integer.toString(row.version()));
        var count = HexFormat.of().formatHex(row.hash(), 0, KEY_BYTES);
        var signed = signing.valid(edition, row.hash()).size();
        if (signed == 0) return step(Kind.SIGN, count);
        return signed >= Publication.SIGNATURES && !comesByItself(edition, row)
                ? step(Kind.RELEASE, count)
                : Optional.empty();
    }

    /** Whether a category with a list is not counted yet, by what is written down alone. */
    private boolean isMissing(Edition edition, Progressed row) {
        if (!edition.hasSeveral()) return false;
        var listed = edition.categories().stream()
                .filter(it -> !shortlists.fixed(it).isEmpty())
                .count();
        return row.parts() < listed;
    }

    /** A correction comes out when somebody means it to, whatever the year's own date was. */
    private boolean comesByItself(Edition edition, Progressed row) {
        if (row.releaseAt() != null) return true;
        var planned = edition.schedule().publishes();
        return edition.publishedAt() == null
                && planned != null
                && clock.instant().isBefore(planned);
    }

    private Optional<ResultStep> overdue(Edition edition) {
        var planned = edition.schedule().publishes();
        if (planned == null || edition.publishedAt() != null || clock.instant().isBefore(planned))
            return Optional.empty();
        return Optional.of(new ResultStep(Kind.OVERDUE, Long.toString(planned.getEpochSecond()), planned));
    }

    private Optional<ResultStep> appeals(Edition edition, Progressed row) {
        var ends = ends(row);
        var now = clock.instant();
        if (now.isBefore(ends.minus(NOTICE)) || !now.isBefore(ends) || corrections.exists(edition.id()))
            return Optional.empty();
        return Optional.of(new ResultStep(Kind.APPEALS, Integer.toString(row.version()), ends));
    }

    private static Instant ends(Progressed standing) {
        return Objects.requireNonNull(standing.publishedAt()).plus(AppealWindow.LENGTH);
    }

    private static Optional<ResultStep> step(Kind kind, String key) {
        return Optional.of(new ResultStep(kind, key, null));
    }
}
