package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.seal.Stamps;
import app.laurel.base.seal.Stamps.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stamp under a count: it passes for no other year and no other version. */
@Component
class CountStamps {
    private final Stamps stamps;

    CountStamps(Stamps stamps) {
        this.stamps = stamps;
    }

    byte[] of(EditionId edition, CountRow count) {
        return stamp(edition, count).make();
    }

    /**
     * A count, once it is known that it was counted here.
     *
     * @throws ResultChangedException if it was not
     */
    CountRow checked(EditionId edition, CountRow count, byte @Nullable [] kept) {
        if (stamp(edition, count).is(kept)) return count;
        throw new ResultChangedException("got count %d of edition %s without the stamp of this installation"
                .formatted(count.version(), edition));
    }

    private Stamp stamp(EditionId edition, CountRow count) {
        return stamps.of("result count")
                .add(edition.value())
                .add(count.version())
                .add(count.hash())
                .add(count.countedAt());
    }
}
