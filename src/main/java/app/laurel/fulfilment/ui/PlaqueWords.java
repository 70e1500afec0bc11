package app.laurel.fulfilment.ui;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.fulfilment.Carriers;
import app.laurel.fulfilment.Carriers.Carrier;
import app.laurel.fulfilment.Certificates;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.Proof;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said of a plaque to both sides: what it is for, how far it is, and where the parcel is followed. */
@Component
class PlaqueWords {
    private final Badges badges;
    private final BadgeWords words;
    private final Carriers carriers;
    private final Certificates certificates;
    private final Texts texts;

    PlaqueWords(Badges badges, BadgeWords words, Carriers carriers, Certificates certificates, Texts texts) {
        this.badges = badges;
        this.words = words;
        this.carriers = carriers;
        this.certificates = certificates;
        this.texts = texts;
    }

    String award(WornAward worn, Language language) {
        return words.title(worn, language) + " " + worn.edition().year();
    }

    Optional<WornAward> find(AwardCode code) {
        return badges.find(code);
    }

    String state(Plaque plaque, Language language) {
        return texts.get(language, plaque.state().key());
    }

    /** Since when it is as it is, in the community's zone. */
    String since(Plaque plaque, WornAward worn, Language language) {
        var day = Moments.day(plaque.movedAt(), worn.community().zone(), language);
        return texts.get(language, "fulfilment.plaque.since", day);
    }

    /** When the address was erased because nothing moved; empty if it was not. */
    Optional<String> erased(Plaque plaque, WornAward worn, Language language) {
        return Optional.ofNullable(plaque.notes().erasedAt())
                .map(it -> Moments.day(it, worn.community().zone(), language));
    }

    /** Which engraving is shown now; empty where none is. */
    Optional<Proof> proof(Plaque plaque, Language language) {
        return certificates.proof(plaque.award(), language);
    }

    /** Whether another engraving would be made now than the one that was approved. */
    boolean hasChanged(Plaque plaque) {
        var approved = plaque.notes().proof();
        return approved != null
                && proof(plaque, approved.language())
                        .filter(it -> !it.equals(approved))
                        .isPresent();
    }

    List<Carrier> carriers() {
        return carriers.carriers();
    }

    /** The carrier of what was shipped, where the settings still have it. */
    Optional<Carrier> carrier(Plaque plaque) {
        return Optional.ofNullable(plaque.shipment()).flatMap(it -> carriers.find(it.carrier()));
    }

    String country(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }
}
