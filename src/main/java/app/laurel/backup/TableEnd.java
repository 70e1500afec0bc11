package app.laurel.backup;

/**
 * What stands behind the rows of a table.
 *
 * @param end the table's name
 * @param rows how many
 * @param sha256 over the rows as they are written, each with its line feed; hex
 */
record TableEnd(String end, long rows, String sha256) {}
