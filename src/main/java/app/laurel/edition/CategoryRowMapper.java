package app.laurel.edition;

import app.laurel.base.id.UuidBytes;
import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.db.tables.records.EditionCategoryCriterionRecord;
import app.laurel.db.tables.records.EditionCategoryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category as its rows: the part of {@link CategoryStore} that only maps.
 *
 * @param criteria in the order of their numbers
 */
record CategoryRowMapper(EditionCategoryRecord columns, List<EditionCategoryCriterionRecord> criteria) {
    /** @param year the rules of its year */
    CategoryTerms terms(Rules year) {
        var own = overrides();
        return new CategoryTerms(
                columns.getId(),
                UuidBytes.read(columns.getPublicId()),
                columns.getNumber(),
                columns.getSlug(),
                new Bilingual(columns.getNameKo(), columns.getNameEn()),
                new Bilingual(columns.getAboutKo(), columns.getAboutEn()),
                own,
                own.over(year));
    }

    private CategoryOverrides overrides() {
        return new CategoryOverrides(
                criteria.stream().map(CategoryRowMapper::criterion).toList(),
                columns.getNominationsPerMember(),
                columns.getShortlistSize(),
                method(columns),
                quorum(columns),
                columns.getMinimumShops());
    }

    private static Criterion criterion(EditionCategoryCriterionRecord row) {
        return new Criterion(row.getNumber(), new Bilingual(row.getNameKo(), row.getNameEn()), row.getWeight());
    }

    private static CategoryOverrides.@Nullable Method method(EditionCategoryRecord row) {
        if (row.getMethod() == null) return null;
        return new CategoryOverrides.Method(
                FinalMethod.valueOf(row.getMethod()),
                row.getShrink(),
                row.getFavouritePercent(),
                Unrated.valueOf(row.getUnrated()),
                MissingPolicy.valueOf(row.getMissingMarks()),
                row.getSeats());
    }

    private static @Nullable Quorum quorum(EditionCategoryRecord row) {
        if (row.getQuorumRatings() == null) return null;
        return new Quorum(row.getQuorumRatings(), row.getQuorumPercent());
    }

    static void fill(EditionCategoryRecord row, CategoryDraft draft) {
        var words = draft.words();
        row.setSlug(words.slug());
        row.setNameKo(words.name().ko());
        row.setNameEn(words.name().en());
        row.setAboutKo(words.about().ko());
        row.setAboutEn(words.about().en());
        var own = draft.own();
        row.setNominationsPerMember(own.nominationsPerMember());
        row.setShortlistSize(own.shortlistSize());
        row.setMinimumShops(own.minimumShops());
        row.setQuorumRatings(own.quorum() == null ? null : own.quorum().ratings());
        row.setQuorumPercent(own.quorum() == null ? null : own.quorum().percent());
        fill(row, own.method());
    }

    private static void fill(EditionCategoryRecord row, CategoryOverrides.@Nullable Method method) {
        row.setMethod(method == null ? null : method.method().name());
        row.setShrink(method == null ? null : method.shrink());
        row.setFavouritePercent(method == null ? null : method.favouritePercent());
        row.setUnrated(method == null ? null : method.unrated().name());
        row.setMissingMarks(method == null ? null : method.missing().name());
        row.setSeats(method == null ? null : method.seats());
    }
}
