package app.laurel.edition;

import app.laurel.base.id.EditionId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Hears which dates this node is told of. */
class HeardMilestones {
    private final List<Object> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(PhaseBegan event) {
        heard.add(event);
    }

    @EventListener
    void hear(PublicationDue event) {
        heard.add(event);
    }

    /** What was told of this edition, in its order. */
    List<Object> of(EditionId id) {
        return heard.stream().filter(it -> isOf(it, id)).toList();
    }

    /** Waits until something is told of it, ten seconds at the most. */
    void await(EditionId id) throws InterruptedException {
        for (int tries = 0; tries < 100 && of(id).isEmpty(); tries++) {
            Thread.sleep(100);
        }
    }

    private static boolean isOf(Object event, EditionId id) {
        return switch (event) {
            case PhaseBegan began -> began.edition().equals(id);
            case PublicationDue due -> due.edition().equals(id);
            default -> false;
        };
    }
}
