package app.laurel.edition;

import app.laurel.db.tables.records.EditionCategoryCriterionRecord;
import app.laurel.db.tables.records.EditionCategoryRecord;
import java.util.List;

/** A category as it is stored. */
record CategoryRow(EditionCategoryRecord columns, List<EditionCategoryCriterionRecord> criteria) {}
