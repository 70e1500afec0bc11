package app.laurel.edition;

import app.laurel.base.seal.Stamps;
import app.laurel.base.seal.Stamps.Stamp;
import app.laurel.db.tables.records.EditionCriterionRecord;
import app.laurel.db.tables.records.EditionRecord;
import java.util.List;

/**
 * Fixed rules as the parts of a stamp: the hash of the document, and every column that says the same as the document, so that neither
 * can be changed without the other, nor both together, nor be taken from another year.
 */
final class StampedRulesRowMapper {
    private StampedRulesRowMapper() {}

    /** Criteria and categories in the order of their numbers. */
    static Stamp stamp(
            Stamps stamps,
            EditionRecord row,
            List<EditionCriterionRecord> criteria,
            List<CategoryRowMapper> categories) {
        var stamp = stamps.of("rules")
                .add(row.getId().value())
                .add(row.getCommunityId().value())
                .add(row.getPublicId())
                .add(row.getAwardYear())
                .add(row.getNameKo())
                .add(row.getNameEn())
                .add(row.getRulesHash())
                .add(row.getRulesFrozenAt());
        addRules(stamp, row);
        addDetails(stamp, row);
        criteria.forEach(it -> stamp.add(it.getNumber())
                .add(it.getNameKo())
                .add(it.getNameEn())
                .add(it.getWeight()));
        StampedCategoryRowMapper.add(stamp, categories);
        return stamp;
    }

    private static void addRules(Stamp stamp, EditionRecord row) {
        stamp.add(row.getJoinedBy().toString())
                .add(row.getNominationsPerMember())
                .add(row.getNominationMethod())
                .add(row.getShortlistSize())
                .add(row.getMethod())
                .add(row.getShrink())
                .add(row.getQuorumRatings())
                .add(row.getQuorumPercent())
                .add(row.getMinimumShops())
                .add(row.getPaperBallots().toString())
                .add(row.getDaysOnRecord())
                .add(row.getCategoryOrder());
    }

    private static void addDetails(Stamp stamp, EditionRecord row) {
        stamp.add(row.getFavouritePercent())
                .add(row.getUnrated())
                .add(row.getNominationRepeats())
                .add(row.getNewcomerAward().toString())
                .add(row.getMissingMarks())
                .add(row.getSeats());
    }
}
