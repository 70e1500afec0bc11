package app.laurel.result;

import java.util.List;

/** All that can be written over the one count of which a result is made; {@code :own} is its year, {@code :other} another. */
final class CountForgeries {
    private static final String COPIED =
            "insert into result_count select edition_id, 2, document, document_hash, stamp,"
                    + " ballots_hash, ballots_size, changed, report, counted_at from result_count where edition_id = :own";

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
                "insert into result_part select edition_id, version, 2 from result_part where edition_id = :own",
                COPIED
                        + ";insert into result_part select edition_id, version, 2 from result_part where edition_id = :own",
                // the same one under another number
                COPIED + ";update result_part set count_version = 2 where edition_id = :own",
                "update result_count set version = 2 where edition_id = :own;"
                        + "update result_part set count_version = 2 where edition_id = :own",
                // another year's, as it stands there
                "delete from result_count where edition_id = :own;"
                        + "update result_count set edition_id = :own where edition_id = :other",
                "delete from result_count where edition_id = :own;"
                        + "update result_count set edition_id = :own where edition_id = :other"
                        + ResultForger.WITH_HASH,
                // with the stamp of something else, or none
                "update result_count c join result r using (edition_id) set c.stamp = r.stamp where edition_id = :own",
                "update result r join result_count c using (edition_id) set r.stamp = c.stamp where edition_id = :own",
                "update result_count set stamp = reverse(stamp) where edition_id = :own",
                "update result_count set stamp = repeat(char(0), 32) where edition_id = :own",
                // counted at another moment
                "update result_count set counted_at = counted_at + interval 1 second where edition_id = :own");
    }
}
