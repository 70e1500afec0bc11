package app.laurel.ballot;

import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * How often this node gave members which answer to a cast, since its start. It knows no member, no year and no category: of a small
 * community, even the moment of a cast would say who voted.
 */
@Component
public class CastFigures {
    private final Map<CastAnswer, LongAdder> counts = new EnumMap<>(CastAnswer.class);

    CastFigures() {
        for (var answer : CastAnswer.values()) counts.put(answer, new LongAdder());
    }

    /** Counts what comes of a cast. A call that is none, of another community or with answers that do not fit, counts as nothing. */
    public BoothOutcome counting(Supplier<BoothOutcome> cast) {
        try {
            var outcome = cast.get();
            add(CastAnswer.of(outcome));
            return outcome;
        } catch (AccessDeniedException | NoSuchElementException | IllegalArgumentException noCast) {
            throw noCast;
        } catch (RuntimeException failed) {
            add(CastAnswer.FAILED);
            throw failed;
        }
    }

    /** A cast was refused before anything was asked. */
    public void countLimited() {
        add(CastAnswer.LIMITED);
    }

    /** Since the start. */
    public long count(CastAnswer answer) {
        return counter(answer).sum();
    }

    private void add(CastAnswer answer) {
        counter(answer).increment();
    }

    private LongAdder counter(CastAnswer answer) {
        return Objects.requireNonNull(counts.get(answer));
    }
}
