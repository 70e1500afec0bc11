package app.laurel.ballot;

import app.laurel.base.id.MemberId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The tries of one category that wait. Anybody adds; one thread takes. */
final class BoothLine {
    /** Where more rows in a transaction gain hardly anything, and a commit still takes less than anybody sees. */
    static final int AT_ONCE = 256;

    private final Queue<Place> arrived = new ConcurrentLinkedQueue<>();
    private final ArrayDeque<Place> left = new ArrayDeque<>();

    void add(Place place) {
        arrived.add(place);
    }

    boolean isEmpty() {
        return left.isEmpty() && arrived.isEmpty();
    }

    /** The longest waiting, no two of one voter: what a voter sent later goes later. */
    List<Place> next() {
        for (var place = arrived.poll(); place != null; place = arrived.poll()) left.add(place);
        var voters = new HashSet<MemberId>();
        var taken = new ArrayList<Place>();
        left.removeIf(it -> takes(it, voters, taken));
        return taken;
    }

    private static boolean takes(Place place, Set<MemberId> voters, List<Place> taken) {
        if (taken.size() == AT_ONCE || !voters.add(place.asked().voter())) return false;
        taken.add(place);
        return true;
    }

    /** One who waits. */
    record Place(BoothTry asked, CompletableFuture<BoothReply> reply) {
        Place(BoothTry asked) {
            this(asked, new CompletableFuture<>());
        }

        BoothReply await() {
            return reply.join();
        }

        void answer(BoothReply given) {
            reply.complete(given);
        }
    }
}
