package app.laurel.result;

import java.util.List;

/** All that can be written over the one count of which a result is made; {@code :own} is its year, {@code :other} another. */
final class CountForgeries {
    private static final String OF_OWN = "category_id in (select id from edition_category where edition_id = :own)";
    private static final String COPIED =
            "insert into result_count select category_id, 2, document, document_hash, stamp,"
                    + " ballots_hash, ballots_size, changed, report, counted_at from result_count where " + OF_OWN;
    private static final String ANOTHER_PART =
            "insert into result_part select edition_id, version, category_id, 2 from result_part where edition_id = :own";
    private static final String OTHERS_COUNT = "delete from result_count where edition_id = :own;"
            + "update result_count c join edition_category o on o.id = c.category_id and o.edition_id = :other"
            + " join edition_category n on n.edition_id = :own set c.category_id = n.id";

    private CountForgeries() {}

    static List<String> list() {
        return List.of(
                // no count is part of it, or one that nobody knows
                "delete from result_part where edition_id = :own",
                "delete from result_count where edition_id = :own",
                "update result_part set count_version = 2 where edition_id = :own",
                "update result_part set version = 2 where edition_id = :own",
                "update result_count set version = 2 where edition_id = :own",
                // two are, be it twice the same
                ANOTHER_PART,
                COPIED + ";" + ANOTHER_PART,
                // the same one under another number
                COPIED + ";update result_part set count_version = 2 where edition_id = :own",
                "update result_count set version = 2 where edition_id = :own;"
                        + "update result_part set count_version = 2 where edition_id = :own",
                // another year's, as it stands there
                OTHERS_COUNT,
                OTHERS_COUNT + ResultForger.WITH_HASH,
                // the part of another year's category
                "update result_part p join edition_category o on o.edition_id = :other"
                        + " set p.category_id = o.id where p.edition_id = :own",
                // with the stamp of something else, or none
                "update result_count c join result_part p using (category_id) join result r using (edition_id)"
                        + " set c.stamp = r.stamp where edition_id = :own",
                "update result_count c join result_part p using (category_id) join result r using (edition_id)"
                        + " set r.stamp = c.stamp where edition_id = :own",
                "update result_count set stamp = reverse(stamp) where edition_id = :own",
                "update result_count set stamp = repeat(char(0), 32) where edition_id = :own",
                // counted at another moment
                "update result_count set counted_at = counted_at + interval 1 second where edition_id = :own");
    }
}
