package app.laurel.issuing;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.ShopDomain;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.result.AwardKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an award says as a badge of Open Badges 3.0, before it is signed: in English, as facts for machines are, and with nothing in it
 * that a moderator may still change. Whether it may be worn is for the status list to say.
 */
@Component
class AwardClaims {
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final Issuer issuer;
    private final BadgeWords words;
    private final Texts texts;
    private final String pictures;

    AwardClaims(Issuer issuer, BadgeWords words, Texts texts, LaurelSettings settings) {
        this.issuer = issuer;
        this.words = words;
        this.texts = texts;
        this.pictures = settings.badgeUrl().toString();
    }

    ObjectNode of(WornAward worn, StatusPlace place) {
        var award = worn.award();
        var badge = JsonNodeFactory.instance.objectNode();
        badge.putArray("@context")
                .add("https://www.w3.org/ns/credentials/v2")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
        badge.put("id", issuer.award(award.code()));
        badge.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        badge.put("name", text("name", words.title(worn, Language.EN), year(worn)));
        profile(badge.putObject("issuer"), issuer.did(), issuer.host()).put("url", issuer.site());
        badge.put("validFrom", second(award.issuedAt()));
        badge.put("validUntil", second(award.expiresAt()));
        var subject = badge.putObject("credentialSubject").put("id", subject(worn));
        subject.putArray("type").add("AchievementSubject");
        achievement(subject.putObject("achievement"), worn);
        evidence(badge.putArray("evidence").addObject(), worn);
        badge.putArray("credentialSchema").addObject().put("id", SCHEMA).put("type", "1EdTechJsonSchemaValidator2019");
        status(badge.putObject("credentialStatus"), place);
        return badge;
    }

    /** The shop's own address, or its page here where it has none. */
    private String subject(WornAward worn) {
        var domain = worn.shop().domain();
        if (domain == null) return page(worn.shop().path(worn.community().slug()));
        var ascii = ShopDomain.of(domain).ascii();
        return "https://" + ascii + (ascii.contains("/") ? "" : "/");
    }

    private void achievement(ObjectNode achievement, WornAward worn) {
        achievement.put("id", page(worn.category().path(worn.community().slug())) + "#" + fragment(worn));
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", "Award");
        achievement.put("name", words.title(worn, Language.EN));
        achievement.put(
                "description",
                text(
                        "description",
                        worn.community().name().in(Language.EN),
                        worn.shop().name().in(Language.EN),
                        year(worn)));
        achievement
                .putObject("criteria")
                .put("id", page(worn.edition().path(worn.community().slug()) + "/rules"))
                .put("narrative", text("criteria"));
        achievement
                .putObject("image")
                .put("id", pictures + "/v1/a/" + worn.award().code() + "/seal.svg")
                .put("type", "Image");
        var community = worn.community();
        profile(
                achievement.putObject("creator"),
                page("/" + community.slug()),
                community.name().in(Language.EN));
    }

    /** The page of proof: the figures behind the award, and whether it may be worn. */
    private void evidence(ObjectNode evidence, WornAward worn) {
        evidence.put("id", issuer.site() + "/v/" + worn.award().code());
        evidence.putArray("type").add("Evidence");
        evidence.put("name", text("evidence"));
        evidence.put("narrative", text("evidence.text"));
    }

    private void status(ObjectNode status, StatusPlace place) {
        var list = issuer.list(place.list());
        status.put("id", list + "#" + place.place())
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", Integer.toString(place.place()))
                .put("statusListCredential", list);
    }

    private static ObjectNode profile(ObjectNode profile, String id, String name) {
        profile.put("id", id);
        profile.putArray("type").add("Profile");
        return profile.put("name", name);
    }

    private static String fragment(WornAward worn) {
        var kind = worn.award().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return worn.award().kind() == AwardKind.BEST_OF_CRITERION
                ? kind + "-" + worn.award().criterion()
                : kind;
    }

    private static String year(WornAward worn) {
        return Integer.toString(worn.edition().year());
    }

    private String page(String path) {
        return issuer.site() + "/en" + path;
    }

    private String text(String key, Object... arguments) {
        return texts.get(Language.EN, "issuing.claim." + key, arguments);
    }

    /** A JWT counts whole seconds, and both forms must say the same. */
    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
