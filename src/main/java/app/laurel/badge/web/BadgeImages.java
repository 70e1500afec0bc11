package app.laurel.badge.web;

import app.laurel.badge.BadgeCaption;
import app.laurel.badge.BadgeFacts;
import app.laurel.badge.BadgeImage;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.ImageShape;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Badges as PNG, each drawn once while it says the same. */
@Component
class BadgeImages {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int HEAD_BYTES = 500;

    private final BadgeShelf shelf;
    private final BadgeImage image;
    private final Texts texts;
    private final Cache<Drawn, BadgeAnswer> images = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Drawn, BadgeAnswer>weigher((drawn, answer) -> HEAD_BYTES + answer.length())
            .build();

    /** To draw takes long, and anybody may ask: so it never takes more than one processor. */
    private final ReentrantLock drawing = new ReentrantLock();

    BadgeImages(BadgeShelf shelf, BadgeImage image, Texts texts) {
        this.shelf = shelf;
        this.image = image;
        this.texts = texts;
    }

    /** The picture in the award's own state; empty for a code of no award. Where the reader's preference would decide, it is light. */
    Optional<BadgeAnswer> find(AwardCode code, ImageShape shape, BadgeTheme theme, Language language) {
        var ground = theme == BadgeTheme.DARK ? BadgeTheme.DARK : BadgeTheme.LIGHT;
        return shelf.facts(code, language, "").map(facts -> find(new Drawn(facts, shape, ground, language)));
    }

    private BadgeAnswer find(Drawn wanted) {
        var known = images.getIfPresent(wanted);
        if (known != null) return known;
        drawing.lock();
        try {
            return images.get(wanted, this::draw);
        } finally {
            drawing.unlock();
        }
    }

    private BadgeAnswer draw(Drawn wanted) {
        var caption = BadgeCaption.of(texts, wanted.language(), wanted.facts());
        var png = image.png(wanted.facts(), caption, wanted.shape(), wanted.theme());
        return new BadgeAnswer(200, "image/png", BadgeShelf.LIVE, png);
    }

    /** Everything that a picture depends on. */
    private record Drawn(BadgeFacts facts, ImageShape shape, BadgeTheme theme, Language language) {}
}
