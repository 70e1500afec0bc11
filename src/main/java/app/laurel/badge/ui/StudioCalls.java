package app.laurel.badge.ui;

import app.laurel.badge.BadgeCaption;
import app.laurel.badge.BadgeChecks;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.CheckOutcome;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Sighting;
import app.laurel.badge.Sightings;
import app.laurel.badge.Snippets;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Member;
import app.laurel.ratelimit.RefusalWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the studio asks for, and the words for what came of it. */
@Component
class StudioCalls {
    private final BadgeWords words;
    private final Snippets snippets;
    private final Sightings sightings;
    private final BadgeChecks checks;
    private final RefusalWords refusals;
    private final Texts texts;
    private final Clock clock;

    /** Eight: a studio shows an award in words and in code, and looks where it hangs. */
    StudioCalls(
            BadgeWords words,
            EmbedScript script,
            LaurelSettings settings,
            Sightings sightings,
            BadgeChecks checks,
            RefusalWords refusals,
            Texts texts,
            Clock clock) {
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
        this.sightings = sightings;
        this.checks = checks;
        this.refusals = refusals;
        this.texts = texts;
        this.clock = clock;
    }

    Snippets snippets() {
        return snippets;
    }

    /** What was won, when and by whom. */
    String title(WornAward worn, Language language) {
        return words.title(worn, language) + " " + worn.edition().year() + " · "
                + worn.shop().name().in(language);
    }

    String alt(WornAward worn, Language language) {
        return words.alt(worn, language);
    }

    /** The badge in a sentence, with the address at which it can be checked. */
    String sentence(WornAward worn, Language language) {
        return BadgeCaption.of(texts, language, words.facts(worn, worn.state(), language))
                .title();
    }

    CheckOutcome check(Member by, WornAward worn, String page) {
        return checks.check(by, worn.award().code(), page);
    }

    /** Where the badge was found the last time. */
    String lastSeen(WornAward worn, Language language) {
        return sightings
                .find(worn.award().code())
                .map(it -> seen(it, worn, language))
                .orElseGet(() -> texts.get(language, "badge.seen.never"));
    }

    String words(CheckOutcome outcome, WornAward worn, Language language) {
        return switch (outcome) {
            case CheckOutcome.Found(var sighting) -> seen(sighting, worn, language);
            case CheckOutcome.Missing _ -> texts.get(language, "badge.seen.missing");
            case CheckOutcome.NotOwn _ ->
                texts.get(
                        language,
                        "badge.seen.not-own",
                        Optional.ofNullable(worn.shop().domain()).orElse(""));
            case CheckOutcome.NoPage(var status) -> texts.get(language, "badge.seen.no-page", Integer.toString(status));
            case CheckOutcome.NoAnswer(var because) -> texts.get(language, "badge.seen.no-answer." + because.key());
            case CheckOutcome.TooOften(var refused) ->
                refusals.text(refused, language, worn.community().zone());
        };
    }

    private String seen(Sighting sighting, WornAward worn, Language language) {
        var zone = worn.community().zone();
        var look = sighting.last();
        var seen = texts.get(
                language,
                isToday(sighting.at(), zone) ? "badge.seen.today" : "badge.seen.before",
                sighting.page(),
                Moments.of(sighting.at(), zone, language));
        if (look.shown() == Sighting.What.SEEN) return seen;
        var key = "badge.seen." + (look.shown() == Sighting.What.MISSING ? "lost" : "silent");
        var day = isToday(look.at(), zone) ? ".today" : ".before";
        return seen + " · " + texts.get(language, key + day, Moments.of(look.at(), zone, language));
    }

    private boolean isToday(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(clock.instant(), zone));
    }
}
