package app.laurel.edition;

import app.laurel.base.id.UuidBytes;
import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.db.tables.records.EditionCriterionRecord;
import app.laurel.db.tables.records.EditionRecord;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition as a row: the part of {@link EditionStore} that only maps. */
final class EditionRowMapper {
    private EditionRowMapper() {}

    static void fill(EditionRecord row, Draft draft) {
        var rules = draft.rules();
        row.setNameKo(draft.name().ko());
        row.setNameEn(draft.name().en());
        row.setJoinedBy(rules.joinedBy());
        row.setNominationsPerMember(rules.nominationsPerMember());
        row.setNominationMethod(rules.nominationMethod().name());
        row.setShortlistSize(rules.shortlistSize());
        row.setMethod(rules.method().name());
        row.setShrink(rules.shrink());
        row.setQuorumRatings(rules.quorum().ratings());
        row.setQuorumPercent(rules.quorum().percent());
        row.setMinimumShops(rules.minimumShops());
        var details = rules.details();
        row.setFavouritePercent(details.favouritePercent());
        row.setUnrated(details.unrated().name());
        row.setNominationRepeats(details.repeats().name());
        row.setNewcomerAward(details.newcomerAward());
        row.setMissingMarks(details.missing().name());
        row.setSeats(details.seats());
        row.setPaperBallots(rules.electorate().paperBallots());
        row.setDaysOnRecord(rules.electorate().daysOnRecord());
        row.setCategoryOrder(rules.electorate().categoryOrder().name());
    }

    static void fill(EditionRecord row, Schedule schedule) {
        row.setZone(schedule.zone().getId());
        row.setNominatingOpensAt(schedule.nominatingOpens());
        row.setNominatingClosesAt(schedule.nominatingCloses());
        row.setVotingOpensAt(schedule.votingOpens());
        row.setVotingClosesAt(schedule.votingCloses());
        row.setPublishesAt(schedule.publishes());
    }

    /** @param genuine whether the fixed rules bear the stamp of this installation */
    static Edition edition(
            EditionRecord row,
            List<EditionCriterionRecord> criteria,
            List<CategoryRowMapper> categories,
            boolean genuine) {
        var rules =
                rules(row, criteria.stream().map(EditionRowMapper::criterion).toList());
        return new Edition(
                row.getId(),
                UuidBytes.read(row.getPublicId()),
                row.getCommunityId(),
                row.getAwardYear(),
                new Bilingual(row.getNameKo(), row.getNameEn()),
                schedule(row),
                rules,
                categories.stream().map(it -> it.terms(rules)).toList(),
                frozen(row, genuine),
                row.getPublishedAt());
    }

    private static Criterion criterion(EditionCriterionRecord row) {
        return new Criterion(row.getNumber(), new Bilingual(row.getNameKo(), row.getNameEn()), row.getWeight());
    }

    private static Schedule schedule(EditionRecord row) {
        return new Schedule(
                ZoneId.of(row.getZone()),
                row.getNominatingOpensAt(),
                row.getNominatingClosesAt(),
                row.getVotingOpensAt(),
                row.getVotingClosesAt(),
                row.getPublishesAt());
    }

    private static Rules rules(EditionRecord row, List<Criterion> criteria) {
        return new Rules(
                criteria,
                row.getJoinedBy(),
                row.getNominationsPerMember(),
                NominationMethod.valueOf(row.getNominationMethod()),
                row.getShortlistSize(),
                FinalMethod.valueOf(row.getMethod()),
                row.getShrink(),
                new Quorum(row.getQuorumRatings(), row.getQuorumPercent()),
                row.getMinimumShops(),
                details(row),
                new Electorate(
                        row.getPaperBallots(), row.getDaysOnRecord(), CategoryOrder.valueOf(row.getCategoryOrder())));
    }

    private static MethodDetails details(EditionRecord row) {
        return new MethodDetails(
                row.getFavouritePercent(),
                Unrated.valueOf(row.getUnrated()),
                Repeats.valueOf(row.getNominationRepeats()),
                row.getNewcomerAward(),
                MissingPolicy.valueOf(row.getMissingMarks()),
                row.getSeats());
    }

    private static @Nullable FrozenRules frozen(EditionRecord row, boolean genuine) {
        if (row.getRulesFrozenAt() == null) return null;
        return new FrozenRules(
                new String(row.getRulesDocument(), StandardCharsets.UTF_8),
                HexFormat.of().formatHex(row.getRulesHash()),
                row.getRulesFrozenAt(),
                genuine);
    }
}
