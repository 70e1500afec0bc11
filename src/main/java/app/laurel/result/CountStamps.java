package app.laurel.result;

import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.Stamps;
import app.laurel.base.seal.Stamps.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stamp under a count: it passes for no other category and no other version. */
@Component
class CountStamps {
    private final Stamps stamps;

    CountStamps(Stamps stamps) {
        this.stamps = stamps;
    }

    byte[] of(CategoryId category, CountRow count) {
        return stamp(category, count).make();
    }

    /**
     * A count, once it is known that it was counted here.
     *
     * @throws ResultChangedException if it was not
     */
    CountRow checked(CategoryId category, CountRow count, byte @Nullable [] kept) {
        if (stamp(category, count).is(kept)) return count;
        throw new ResultChangedException("got count %d of category %s without the stamp of this installation"
                .formatted(count.version(), category));
    }

    private Stamp stamp(CategoryId category, CountRow count) {
        return stamps.of("result count")
                .add(category.value())
                .add(count.version())
                .add(count.hash())
                .add(count.countedAt());
    }
}
