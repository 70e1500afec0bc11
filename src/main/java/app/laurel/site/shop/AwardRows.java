package app.laurel.site.shop;

import app.laurel.badge.BadgeState;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the awards of a shop into words, as their badges call them. */
@Component
class AwardRows {
    private final BadgeWords words;
    private final Texts texts;

    AwardRows(BadgeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<AwardRow> of(ShopHistory history, Language language) {
        return history.awards().stream().map(it -> row(it, language)).toList();
    }

    private AwardRow row(WornAward worn, Language language) {
        var state = worn.state();
        return new AwardRow(
                worn.edition().year() + " · " + words.title(worn, language) + shared(worn, language),
                state.praises() ? until(worn, language) : texts.get(language, key(state)),
                state.praises() ? "" : Objects.requireNonNullElse(worn.reason(), ""),
                worn.category().path(worn.community().slug()),
                state.praises() && !worn.community().isRehearsal()
                        ? "/v/" + worn.award().code()
                        : "",
                state == BadgeState.ACTIVE);
    }

    private String shared(WornAward worn, Language language) {
        return worn.award().joint() ? " (" + texts.get(language, "badge.proof.joint") + ")" : "";
    }

    private String until(WornAward worn, Language language) {
        var day = Moments.day(worn.award().expiresAt(), worn.community().zone(), language);
        return texts.get(language, "site.shop.award." + name(worn.state()), day);
    }

    private static String key(BadgeState state) {
        return "badge.proof." + name(state);
    }

    private static String name(BadgeState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
