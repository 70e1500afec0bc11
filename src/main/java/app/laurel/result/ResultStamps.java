package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.seal.Stamps;
import app.laurel.base.seal.Stamps.Stamp;
import app.laurel.community.DecidedAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The stamps under results and under each signature. A result's stands for the hash of its document, for the counts of which it is
 * made, each in its category, for whether it holds and why not and who decided that, and for how many had signed it when it came out: so
 * none can be left out or exchanged afterwards.
 */
@Component
class ResultStamps {
    private final Stamps stamps;

    ResultStamps(Stamps stamps) {
        this.stamps = stamps;
    }

    byte[] of(EditionId edition, ResultRow row) {
        return stamp(edition, row).make();
    }

    byte[] of(EditionId edition, byte[] hash, SignOff signOff) {
        return stamp(edition, hash, signOff).make();
    }

    /**
     * A result, once it is known that this installation wrote it.
     *
     * @throws ResultChangedException if somebody else did
     */
    ResultRow checked(EditionId edition, ResultRow row, byte @Nullable [] kept) {
        if (stamp(edition, row).is(kept)) return row;
        throw new ResultChangedException(
                "got version %d of the result of edition %s without the stamp of this installation"
                        .formatted(row.version(), edition));
    }

    /**
     * A signature, once it is known that it was given here.
     *
     * @throws ResultChangedException if it was not
     */
    SignOff checked(EditionId edition, byte[] hash, SignOff signOff, byte @Nullable [] kept) {
        if (stamp(edition, hash, signOff).is(kept)) return signOff;
        throw new ResultChangedException(
                "got a signature under the result of edition %s that nobody gave".formatted(edition));
    }

    byte[] of(EditionId edition, Annulment annulment) {
        return stamp(edition, annulment).make();
    }

    /** Whether the annulment was decided here, like this. */
    boolean isOf(EditionId edition, Annulment annulment, byte @Nullable [] kept) {
        return stamp(edition, annulment).is(kept);
    }

    private Stamp stamp(EditionId edition, Annulment annulment) {
        var stamp = stamps.of("result annulment")
                .add(edition.value())
                .add(annulment.version())
                .add(annulment.at())
                .add(annulment.reason());
        return decided(stamp, annulment.by());
    }

    private Stamp stamp(EditionId edition, ResultRow row) {
        var signatures = row.signatures();
        var stamp = stamps.of("result")
                .add(edition.value())
                .add(row.version())
                .add(row.hash())
                .add(row.parts().size());
        row.parts()
                .forEach(it -> stamp.add(it.category().value())
                        .add(it.count().version())
                        .add(it.count().countedAt()));
        stamp.add(row.publishedAt())
                .add(signatures == null ? 0 : signatures)
                .add(row.reason())
                .add(row.endedAt())
                .add(row.endReason());
        var endedBy = row.endedBy();
        return endedBy == null ? stamp : decided(stamp, endedBy);
    }

    private static Stamp decided(Stamp stamp, DecidedAct act) {
        stamp.add(act.proposal().value()).add(act.name());
        for (var it : act.by()) {
            stamp.add(it.by().value())
                    .add(it.publicName())
                    .add(it.asHost() ? 1 : 0)
                    .add(it.dependent() ? 1 : 0)
                    .add(it.at());
        }
        return stamp;
    }

    private Stamp stamp(EditionId edition, byte[] hash, SignOff signOff) {
        return stamps.of("result sign-off")
                .add(edition.value())
                .add(hash)
                .add(signOff.by().value())
                .add(signOff.at());
    }

    byte[] of(EditionId edition, Correction correction) {
        return stamp(edition, correction).make();
    }

    /** Whether two people decided the correction here, like this. */
    boolean isOf(EditionId edition, Correction correction, byte @Nullable [] kept) {
        return stamp(edition, correction).is(kept);
    }

    private Stamp stamp(EditionId edition, Correction correction) {
        var stamp = stamps.of("result correction")
                .add(edition.value())
                .add(correction.exclusions().writtenShops())
                .add(correction.exclusions().writtenFiles())
                .add(correction.reason());
        return decided(stamp, correction.decided());
    }
}
