package app.laurel.edition;

import app.laurel.base.seal.Stamps.Stamp;
import app.laurel.db.tables.records.EditionCategoryRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Categories as the parts of the stamp on fixed rules: each is bound to its year, also where it is the only one. */
final class StampedCategoryRowMapper {
    private StampedCategoryRowMapper() {}

    /** @param categories in the order of their numbers */
    static void add(Stamp stamp, List<CategoryRowMapper> categories) {
        stamp.add(categories.size());
        categories.forEach(it -> add(stamp, it));
    }

    private static void add(Stamp stamp, CategoryRowMapper row) {
        var columns = row.columns();
        stamp.add(columns.getId().value())
                .add(columns.getPublicId())
                .add(columns.getNumber())
                .add(columns.getSlug())
                .add(columns.getNameKo())
                .add(columns.getNameEn())
                .add(columns.getAboutKo())
                .add(columns.getAboutEn())
                .add(columns.getMethod())
                .add(columns.getMissingMarks())
                .add(columns.getUnrated());
        numbers(columns).forEach(it -> stamp.add(it == null ? null : it.toString()));
        stamp.add(row.criteria().size());
        row.criteria()
                .forEach(it -> stamp.add(it.getNumber())
                        .add(it.getNameKo())
                        .add(it.getNameEn())
                        .add(it.getWeight()));
    }

    private static Stream<@Nullable Integer> numbers(EditionCategoryRecord columns) {
        return Stream.of(
                columns.getNominationsPerMember(),
                columns.getShortlistSize(),
                columns.getFavouritePercent(),
                columns.getSeats(),
                columns.getShrink(),
                columns.getQuorumRatings(),
                columns.getQuorumPercent(),
                columns.getMinimumShops());
    }
}
