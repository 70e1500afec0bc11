package app.laurel.badge.web;

import app.laurel.badge.BadgeCaption;
import app.laurel.badge.BadgeFacts;
import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgePicture;
import app.laurel.badge.BadgeState;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.TakenBack;
import app.laurel.badge.TakenBackAwards;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Badges, drawn once and kept. What an award says is asked again when anything that is shown has changed; unknown codes are
 * remembered as well, so that guessing the same one again costs no query.
 */
@Component
class BadgeShelf {
    /** Cache-Control of what shows how an award stands. */
    static final String LIVE = "public, max-age=300, stale-while-revalidate=300, stale-if-error=86400";

    private static final int AWARDS = 20_000;
    private static final int PICTURES = 10_000;

    private final Shelf<AwardCode, Optional<WornAward>> awards;
    private final Shelf<AwardCode, Optional<TakenBack>> takenBack;
    private final Cache<Drawn, BadgeAnswer> pictures =
            Caffeine.newBuilder().maximumSize(PICTURES).build();
    private final Badges badges;
    private final TakenBackAwards unread;
    private final BadgePicture picture;
    private final BadgeWords words;
    private final Texts texts;
    private final LaurelSettings settings;

    /** Seven: what a badge says comes from an award, or from what is left of one, and is drawn in words. */
    BadgeShelf(
            Shelves shelves,
            Badges badges,
            TakenBackAwards unread,
            BadgePicture picture,
            BadgeWords words,
            Texts texts,
            LaurelSettings settings) {
        this.awards = shelves.of(AWARDS);
        this.takenBack = shelves.of(AWARDS);
        this.badges = badges;
        this.unread = unread;
        this.picture = picture;
        this.words = words;
        this.texts = texts;
        this.settings = settings;
    }

    Optional<WornAward> find(AwardCode code) {
        return awards.get(
                code, () -> badges.find(code).filter(it -> !it.community().isRehearsal()));
    }

    /** Whether what lies here of a code is what is true now, and not the last of before the database went away. */
    boolean isSure(AwardCode code) {
        var award = awards.find(code);
        return award != null && (award.isPresent() || takenBack.find(code) != null);
    }

    /** Whether there is anything to say of a code. */
    boolean knows(AwardCode code) {
        return find(code).isPresent() || findTakenBack(code).isPresent();
    }

    /** What is left of an award that was taken back and that nobody can read any more. */
    Optional<TakenBack> findTakenBack(AwardCode code) {
        if (find(code).isPresent()) return Optional.empty();
        return takenBack.get(
                code, () -> unread.find(code).filter(it -> !it.community().isRehearsal()));
    }

    /**
     * The picture of a badge.
     *
     * @param host where it is shown, as the script says; empty for the plain picture
     */
    Optional<BadgeAnswer> picture(AwardCode code, BadgeLook look, Language language, String host) {
        return facts(code, language, host)
                .map(facts -> pictures.get(
                        new Drawn(facts, look, language), missing -> draw(missing.facts(), look, language)));
    }

    /** What a badge says on this host; empty where there is nothing to say of a code. */
    Optional<BadgeFacts> facts(AwardCode code, Language language, String host) {
        return find(code)
                .map(worn -> words.facts(worn, stateOn(worn, host), language))
                .or(() -> findTakenBack(code).map(it -> words.facts(it, language)));
    }

    private BadgeState stateOn(WornAward worn, String host) {
        if (!worn.state().praises() || host.isEmpty()) return worn.state();
        return worn.belongsOn(host, settings.url().getHost()) ? worn.state() : BadgeState.NOT_VALID_HERE;
    }

    private BadgeAnswer draw(BadgeFacts facts, BadgeLook look, Language language) {
        var svg = picture.draw(facts, BadgeCaption.of(texts, language, facts), look);
        return BadgeAnswer.text(200, "image/svg+xml;charset=utf-8", LIVE, svg);
    }

    /** Everything that a picture depends on. */
    private record Drawn(BadgeFacts facts, BadgeLook look, Language language) {}
}
