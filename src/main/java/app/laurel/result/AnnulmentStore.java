package app.laurel.result;

import static app.laurel.db.Tables.RESULT_ANNULMENT;

import app.laurel.base.id.EditionId;
import app.laurel.community.DecidedAct;
import app.laurel.community.PublicNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The annulments of results, beside whatever is stored of those. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class AnnulmentStore {
    private final DSLContext sql;
    private final ResultStamps stamps;
    private final PublicNames names;

    AnnulmentStore(DSLContext sql, ResultStamps stamps, PublicNames names) {
        this.sql = sql;
        this.stamps = stamps;
        this.names = names;
    }

    void add(EditionId edition, Annulment annulment) {
        sql.insertInto(RESULT_ANNULMENT)
                .set(RESULT_ANNULMENT.PROPOSAL_ID, annulment.by().proposal())
                .set(RESULT_ANNULMENT.EDITION_ID, edition)
                .set(RESULT_ANNULMENT.VERSION, annulment.version())
                .set(RESULT_ANNULMENT.ANNULLED_AT, annulment.at())
                .set(RESULT_ANNULMENT.REASON, annulment.reason())
                .set(RESULT_ANNULMENT.STAMP, stamps.of(edition, annulment))
                .execute();
    }

    /** The annulment of the version of this number; the latest, if there are several. */
    Optional<Annulment> find(EditionId edition, int version) {
        return find(edition, it -> it.covers(version));
    }

    /**
     * The latest annulment like this.
     *
     * @throws ResultChangedException if there is none, and one that nobody decided like this
     */
    Optional<Annulment> find(EditionId edition, Predicate<Annulment> wanted) {
        var kept = sql.selectFrom(RESULT_ANNULMENT)
                .where(RESULT_ANNULMENT.EDITION_ID.eq(edition))
                .orderBy(RESULT_ANNULMENT.ANNULLED_AT.desc(), RESULT_ANNULMENT.PROPOSAL_ID.desc())
                .fetch(row -> new Kept(
                        new Annulment(
                                row.getVersion(),
                                row.getAnnulledAt(),
                                row.getReason(),
                                names.findDecided(row.getProposalId())
                                        .orElseGet(() -> new DecidedAct(row.getProposalId(), "", List.of()))),
                        row.getStamp()));
        var found = kept.stream()
                .filter(it -> stamps.isOf(edition, it.annulment(), it.stamp()))
                .map(Kept::annulment)
                .filter(wanted)
                .findFirst();
        if (found.isPresent()) return found;
        if (kept.stream().allMatch(it -> stamps.isOf(edition, it.annulment(), it.stamp()))) return Optional.empty();
        throw new ResultChangedException("got an annulment of edition %s that nobody decided".formatted(edition));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(Annulment annulment, byte[] stamp) {}
}
