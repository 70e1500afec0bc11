package app.laurel.result;

import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Bilingual;
import app.laurel.db.tables.records.ResultAwardRecord;

/** An award as its row keeps it: the part of {@link AwardStore} that only maps. */
final class AwardRowMapper {
    private AwardRowMapper() {}

    static Award award(ResultAwardRecord row) {
        return new Award(
                new AwardCode(row.getCode()),
                row.getEditionId(),
                AwardCategory.of(row.getCategoryId(), null),
                row.getShopId(),
                new SignedShop(new Bilingual(row.getNameKo(), row.getNameEn()), row.getDomain()),
                AwardKind.valueOf(row.getKind()),
                row.getCriterionNumber(),
                row.getJoint(),
                row.getVersion(),
                row.getIssuedAt(),
                row.getExpiresAt(),
                null,
                row.getDeclinedAt());
    }

    static UnreadableRow unreadable(ResultAwardRecord row, RuntimeException failure) {
        return new UnreadableRow("award", "edition/%s/%s".formatted(row.getEditionId(), row.getCode()), null, failure);
    }
}
