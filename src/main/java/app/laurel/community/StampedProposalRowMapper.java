package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.seal.Stamps;
import app.laurel.base.seal.Stamps.Stamp;
import app.laurel.db.tables.records.CommunityProposalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stamp under a proposal stands for its whole row: what waits is what was asked for, and by whoever it says. */
@Component
class StampedProposalRowMapper {
    private final Stamps stamps;

    StampedProposalRowMapper(Stamps stamps) {
        this.stamps = stamps;
    }

    byte[] of(CommunityProposalRecord row) {
        return stamp(row).make();
    }

    /** Whether the row is as this installation wrote it. */
    boolean isSound(CommunityProposalRecord row) {
        return stamp(row).is(row.getStamp());
    }

    private Stamp stamp(CommunityProposalRecord row) {
        var isOpen = row.getIsOpen();
        var stamp = stamps.of("proposal")
                .add(row.getId().value())
                .add(row.getCommunityId().value())
                .add(row.getAct())
                .add(row.getObject())
                .add(row.getFacts())
                .add(row.getReason())
                .add(row.getExpiresAt())
                .add(row.getState())
                .add(isOpen == null ? 0 : isOpen)
                .add(row.getNotIndependent() ? 1 : 0)
                .add(row.getAskedAt())
                .add(row.getDecidedAt());
        person(stamp, row.getAskedBy(), row.getAskedName(), row.getAskedAsHost());
        return person(stamp, row.getDecidedBy(), row.getDecidedName(), row.getDecidedAsHost());
    }

    private static Stamp person(
            Stamp stamp, @Nullable AccountId by, @Nullable String publicName, @Nullable Boolean asHost) {
        return stamp.add(by == null ? 0 : by.value()).add(publicName).add(asHost == null ? -1 : asHost ? 1 : 0);
    }
}
