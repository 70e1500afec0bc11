package app.laurel.ballot;

import static java.util.stream.Collectors.toMap;

import app.laurel.ballot.BoothLine.Place;
import app.laurel.ballot.BoothReply.Alone;
import app.laurel.ballot.BoothReply.Broken;
import app.laurel.ballot.BoothReply.Done;
import app.laurel.base.DatabaseFaults;
import app.laurel.base.Retries;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where what voters send waits for each other: whatever came while one group was committed goes together in the next, and
 * everybody is answered after the commit (group commit). Each category has a line of its own, so that none waits for another's
 * count. A voter's tries keep their order. Where a group fails, each of its tries goes by itself.
 *
 * @see "src/docs/decisions/casts-together.md"
 */
@Component
class BoothQueue {
    private static final Logger LOG = LoggerFactory.getLogger(BoothQueue.class);

    private final BoothGroup group;
    private final Map<CategoryId, BoothLine> lines = new ConcurrentHashMap<>();

    BoothQueue(BoothGroup group) {
        this.group = group;
    }

    /**
     * What came of a try, once it is stored durably.
     *
     * @throws RuntimeException as {@link BoothGroup#run} says of one try
     */
    BoothOutcome run(BoothTry asked) {
        // why: it ends with what its caller does besides, and would wait for itself here
        if (TransactionSynchronizationManager.isActualTransactionActive()) return runAlone(asked);
        var place = new Place(asked);
        lines.compute(asked.category(), (category, line) -> joined(category, line, place));
        return switch (place.await()) {
            case Done(var outcome) -> outcome;
            case Broken(var why) -> throw why;
            case Alone() -> Retries.untilAlone(() -> runAlone(asked));
        };
    }

    private BoothLine joined(CategoryId category, @Nullable BoothLine line, Place place) {
        if (line != null) {
            line.add(place);
            return line;
        }
        var first = new BoothLine();
        first.add(place);
        Thread.ofVirtual().name("casts-" + category.value()).start(() -> serve(category, first));
        return first;
    }

    /** Until nobody waits any more; who comes afterwards begins a new line. */
    private void serve(CategoryId category, BoothLine line) {
        do {
            var next = line.next();
            if (!next.isEmpty()) answer(next, runTogether(category, next));
        } while (lines.computeIfPresent(category, (id, it) -> it.isEmpty() ? null : it) != null);
    }

    private Map<MemberId, BoothReply> runTogether(CategoryId category, List<Place> places) {
        var tries = places.stream().map(Place::asked).toList();
        try {
            return group.run(category, tries, BoothGroup.Waiting.NOT_AT_ALL);
        } catch (Error failed) {
            LOG.error("{} tries of category {} go each by itself", tries.size(), category, failed);
            return Map.of();
        } catch (RuntimeException failed) {
            if (!DatabaseFaults.isAway(failed)) {
                LOG.debug("{} tries of category {} go each by itself", tries.size(), category, failed);
                return Map.of();
            }
            return tries.stream().collect(toMap(BoothTry::voter, it -> new Broken(failed)));
        }
    }

    private static void answer(List<Place> places, Map<MemberId, BoothReply> replies) {
        for (var place : places) place.answer(replies.getOrDefault(place.asked().voter(), new Alone()));
    }

    private BoothOutcome runAlone(BoothTry asked) {
        var replies = group.run(asked.category(), List.of(asked), BoothGroup.Waiting.FOR_OTHERS);
        return switch (replies.get(asked.voter())) {
            case Done(var outcome) -> outcome;
            case Broken(var why) -> throw why;
            case null, default -> throw new IllegalStateException("got no answer to a try");
        };
    }
}
