package app.laurel.badge;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.edition.Edition;
import app.laurel.result.Award;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts an award into words of a language: the facts that a badge draws, and the sentence for those who do not see it.
 * Where an award is not a real one, its title says so.
 */
@Component
public class BadgeWords {
    private final Texts texts;
    private final LaurelSettings settings;
    private final Occasion occasion;

    BadgeWords(Texts texts, LaurelSettings settings, Occasion occasion) {
        this.texts = texts;
        this.settings = settings;
        this.occasion = occasion;
    }

    /** What was won, as a title: "Shop of the Year", "Best Service", "Best for Camping". */
    public String title(WornAward worn, Language language) {
        return title(worn.award(), worn.edition(), language);
    }

    /** The same of an award of which nothing more is known. */
    public String title(Award award, Edition edition, Language language) {
        var title = texts.get(language, key(award), named(award, edition, language));
        return occasion.banner()
                .map(it -> texts.get(language, it.mark(), title))
                .orElse(title);
    }

    private static String key(Award award) {
        var kind = award.kind().name().toLowerCase(Locale.ROOT);
        return (award.category().name() == null ? "badge.award." : "badge.award.in.") + kind;
    }

    /** What the title names: the category, as it was signed, where the year has several; then the criterion, if one was won. */
    private static Object[] named(Award award, Edition edition, Language language) {
        return Stream.of(award.category().name(), WornAward.criterion(award, edition))
                .filter(Objects::nonNull)
                .map(it -> it.in(language))
                .toArray();
    }

    /** The facts for a picture, in a state that may be graver than the award's own. */
    public BadgeFacts facts(WornAward worn, BadgeState state, Language language) {
        var domain = worn.shop().domain();
        return new BadgeFacts(
                worn.award().code(),
                domain == null ? null : ShopDomain.of(domain),
                worn.shop().name().in(language),
                worn.community().name().in(language),
                worn.edition().year(),
                title(worn, language),
                typed(worn.award().code()),
                state);
    }

    /** The same where neither award nor shop can be named. */
    public BadgeFacts facts(TakenBack award, Language language) {
        return new BadgeFacts(
                award.code(),
                null,
                "",
                award.community().name().in(language),
                award.edition().year(),
                "",
                typed(award.code()),
                BadgeState.REVOKED);
    }

    /** The alternative text of the badge's picture. */
    public String alt(WornAward worn, Language language) {
        var facts = facts(worn, worn.state(), language);
        var owner = facts.domain() == null
                ? facts.shop()
                : facts.shop() + " (" + facts.domain().full() + ")";
        return texts.get(
                language,
                "badge.alt",
                owner,
                facts.community(),
                Integer.toString(facts.year()),
                facts.award(),
                facts.proof());
    }

    /** The address of proof as people type it. */
    public String typed(AwardCode code) {
        return settings.url().getAuthority() + "/c/" + code;
    }
}
