package app.laurel.comment;

import app.laurel.db.tables.records.CommentEntryRecord;

/** Makes entries of their rows. */
final class EntryRowMapper {
    private EntryRowMapper() {}

    static Entry entry(CommentEntryRecord row) {
        return new Entry(
                row.getId(),
                row.getCommunityId(),
                row.getEditionId(),
                row.getShopId(),
                row.getThreadId(),
                row.getAccountId(),
                row.getForShop(),
                row.getText(),
                row.getWrittenAt(),
                row.getEditedAt(),
                row.getHiddenAt(),
                row.getHiddenBy(),
                row.getHiddenReason());
    }
}
