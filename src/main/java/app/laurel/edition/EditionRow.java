package app.laurel.edition;

import app.laurel.db.tables.records.EditionCriterionRecord;
import app.laurel.db.tables.records.EditionRecord;
import java.util.List;

/**
 * An edition as it is stored.
 *
 * @param criteria in the order of their numbers
 * @param categories in the order of their numbers
 */
record EditionRow(EditionRecord columns, List<EditionCriterionRecord> criteria, List<CategoryRow> categories) {}
