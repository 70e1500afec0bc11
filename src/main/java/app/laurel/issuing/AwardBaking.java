package app.laurel.issuing;

import app.laurel.badge.BadgeCaption;
import app.laurel.badge.BadgeFacts;
import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgePicture;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.BadgeWords;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.credential.Baking;
import org.springframework.stereotype.Component;

/** Pictures of awards to keep, each with the signed badge inside; storefronts load the live ones. */
@Component
public class AwardBaking {
    private static final BadgeLook LOOK = new BadgeLook(BadgeVariant.CARD, BadgeTheme.LIGHT);

    private final BadgePicture picture;
    private final CardImage image;
    private final BadgeWords words;
    private final Texts texts;

    AwardBaking(BadgePicture picture, CardImage image, BadgeWords words, Texts texts) {
        this.picture = picture;
        this.image = image;
        this.words = words;
        this.texts = texts;
    }

    /** The card as SVG. */
    public String svg(IssuedAward award, Language language) {
        var facts = facts(award, language);
        return Baking.svg(picture.draw(facts, BadgeCaption.of(texts, language, facts), LOOK), award.json());
    }

    /** The card as PNG, for where an SVG cannot be used. */
    public byte[] png(IssuedAward award, Language language) {
        return Baking.png(image.png(facts(award, language)), award.json());
    }

    private BadgeFacts facts(IssuedAward award, Language language) {
        return words.facts(award.worn(), award.worn().state(), language);
    }
}
