package app.laurel.result;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that can be written over the parts of a result of several categories; {@code :own} is its year with {@code :books}, {@code :lamps}
 * and {@code :tents}, which has no list, and {@code :other} another year with {@code :otherBooks}.
 */
final class PartForgeries {
    private PartForgeries() {}

    static List<String> list() {
        return List.of(
                // each count in the place of the other, with its hash, with its stamp
                swap("document"),
                swap("document", "document_hash"),
                swap("document", "document_hash", "stamp"),
                swap("document", "document_hash", "stamp", "counted_at", "ballots_hash", "ballots_size", "report"),
                // the counts of the two categories are each the other's
                "update result_count set version = 9 where category_id = :books;"
                        + "update result_count set category_id = :books where category_id = :lamps;"
                        + "update result_count set category_id = :lamps, version = 1 where version = 9 and category_id = :books",
                // one part is left out, with its count or without, or goes to the category without a list
                "delete from result_part where edition_id = :own and category_id = :books",
                "delete from result_count where category_id = :lamps",
                "delete from result_count where category_id = :books;"
                        + "delete from result_part where edition_id = :own and category_id = :books",
                "update result_part set category_id = :tents where edition_id = :own and category_id = :lamps",
                "update result_count set category_id = :tents where category_id = :lamps;"
                        + "update result_part set category_id = :tents where edition_id = :own and category_id = :lamps",
                // one is added: the same again, another year's, one for the category without a list
                "insert into result_part values (:own, 1, :otherBooks, 1)",
                "insert into result_part values (:own, 1, :tents, 1)",
                "insert into result_part values (:own, 1, :books, 2)",
                // a part or a count moves to the other year, or comes from it
                "update result_part set edition_id = :other, version = 2 where edition_id = :own and category_id = :books",
                "update result_part set category_id = :otherBooks where edition_id = :own and category_id = :books",
                "delete from result_count where category_id = :books;"
                        + "update result_count set category_id = :books where category_id = :otherBooks",
                // the document over the year: without one, with another, of the other year, or of none
                "update result set document = null where edition_id = :own",
                "update result set document = concat(document, ' '), document_hash = unhex(sha2(document, 256))"
                        + " where edition_id = :own",
                "update result set document = '{}', document_hash = unhex(sha2('{}', 256)) where edition_id = :own",
                "update result r join result o on o.edition_id = :other set r.document = o.document,"
                        + " r.document_hash = o.document_hash, r.stamp = o.stamp where r.edition_id = :own",
                // one count alone is said to be all that was signed
                "delete from result_part where edition_id = :own and category_id = :lamps;"
                        + "update result r join result_count c on c.category_id = :books"
                        + " set r.document = null, r.document_hash = c.document_hash where r.edition_id = :own;"
                        + "update result_sign_off s join result r using (edition_id)"
                        + " set s.document_hash = r.document_hash where edition_id = :own");
    }

    /** Gives each of the two counts these columns of the other. */
    private static String swap(String... columns) {
        return "insert into result_count select :tents, 7, document, document_hash, stamp, ballots_hash, ballots_size,"
                + " changed, report, counted_at from result_count where category_id = :books;"
                + copy(":lamps", ":books", columns) + ";" + copy(":tents", ":lamps", columns)
                + ";delete from result_count where category_id = :tents";
    }

    private static String copy(String from, String to, String... columns) {
        return Stream.of(columns)
                .map("f.%1$s"::formatted)
                .map(it -> it.replace("f.", "t.") + " = " + it)
                .collect(Collectors.joining(
                        ", ",
                        "update result_count t join result_count f on t.category_id = %s and f.category_id = %s set "
                                .formatted(to, from),
                        ""));
    }
}
