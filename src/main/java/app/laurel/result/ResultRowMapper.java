package app.laurel.result;

import app.laurel.db.tables.records.ResultRecord;

/** A result as a row: the part of {@link ResultStore} that only maps. */
final class ResultRowMapper {
    private ResultRowMapper() {}

    static ResultRow row(ResultRecord row) {
        return new ResultRow(
                row.getVersion(),
                row.getDocument(),
                row.getDocumentHash(),
                row.getCountedAt(),
                row.getReleaseAt(),
                row.getPublishedAt(),
                row.getSignatures(),
                row.getEndedAt(),
                row.getReason(),
                row.getEndReason());
    }
}
