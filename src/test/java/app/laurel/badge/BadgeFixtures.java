package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.Tokens;

/** An award as tests speak of it: one that is well, and the same with something changed. */
final class BadgeFixtures {
    static final BadgePicture PICTURE = new BadgePicture(new Tokens());
    static final Texts TEXTS = new Texts();

    private BadgeFixtures() {}

    static BadgeFacts anAward() {
        return new BadgeFacts(
                new AwardCode("00000172"),
                ShopDomain.of("hangyeol.example"),
                "Hangyeol Stationery",
                "Pens on the Desk",
                2026,
                "Best Service",
                "laurel.example/c/00000172",
                BadgeState.ACTIVE);
    }

    static BadgeFacts inState(BadgeState state) {
        var it = anAward();
        return new BadgeFacts(
                it.code(), it.domain(), it.shop(), it.community(), it.year(), it.award(), it.proof(), state);
    }

    static BadgeFacts named(String words, String domain) {
        var it = anAward();
        return new BadgeFacts(
                it.code(),
                ShopDomain.of(domain),
                words,
                words,
                it.year(),
                words,
                "laurel.example/c/" + it.code(),
                it.state());
    }

    static BadgeCaption english(BadgeFacts facts) {
        return BadgeCaption.of(TEXTS, Language.EN, facts);
    }

    static BadgeCaption korean(BadgeFacts facts) {
        return BadgeCaption.of(TEXTS, Language.KO, facts);
    }
}
