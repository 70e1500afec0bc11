package app.laurel.api;

import app.laurel.badge.BadgeState;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Bilingual;
import app.laurel.result.AwardKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An award that a shop was given.
 *
 * @param code names it everywhere, for good
 * @param criterion the name of what it is best at; null for other awards
 * @param name the shop's, as it was signed
 * @param joint whether an exact tie shares it
 * @param state as its badge says it today; a shop may be praised for an award only while that is ACTIVE or EXPIRED
 * @param expiresAt until when its badge glows; the award itself stays true
 */
record AwardResource(
        String code,
        AwardKind kind,

        @Schema(description = "What it is best at; null for other awards.") @Nullable Bilingual criterion,

        String community,
        int year,

        @Schema(nullable = true, description = "Null where the year has only one.") @Nullable String category,

        int shop,
        Bilingual name,
        @Schema(nullable = true) @Nullable String domain,
        boolean joint,

        @Schema(
                description =
                        "As its badge says it today. A shop may be praised for it while that is ACTIVE or EXPIRED.")
        BadgeState state,

        Instant issuedAt,
        Instant expiresAt,
        AwardLinks links) {
    static AwardResource of(WornAward worn, ApiLinks links) {
        var award = worn.award();
        var code = award.code().value();
        return new AwardResource(
                code,
                award.kind(),
                worn.criterion(),
                worn.community().slug(),
                worn.edition().year(),
                award.category().slug().isEmpty() ? null : award.category().slug(),
                award.shop().value(),
                award.as().name(),
                award.as().domain(),
                award.joint(),
                worn.state(),
                award.issuedAt(),
                award.expiresAt(),
                new AwardLinks(
                        links.award(award.code()),
                        links.site("/v/" + code),
                        links.site("/v1/a/" + code + ".json"),
                        links.shop(worn.community(), award.shop())));
    }

    /**
     * Where more is said of it.
     *
     * @param proof for people, in the language of their browser
     * @param badge what the badge says, as badges read it
     */
    record AwardLinks(String self, String proof, String badge, String shop) {}
}
