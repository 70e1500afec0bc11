package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.Participation;
import app.laurel.ballot.Participations;
import app.laurel.ballot.VotingBooth.VotersBallot;
import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.ballot.ui.BallotOpening.Closing;
import app.laurel.ballot.ui.BallotOpening.Share;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.shop.Shop;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What voters read, in the language of their page. */
@Component
class BallotWords {
    private static final String ELEMENT = "ballot.element.";
    /** Texts that replace those of the same key where the favourite does not count. */
    private static final String INTEREST = "ballot.interest.";

    private final Texts texts;
    private final RefusalWords refusals;
    private final Participations participations;
    private final LaurelSettings settings;
    private final Clock clock;
    private final Map<Language, Map<String, String>> ofElement = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> ofInterest = new EnumMap<>(Language.class);

    BallotWords(
            Texts texts, RefusalWords refusals, Participations participations, LaurelSettings settings, Clock clock) {
        this.texts = texts;
        this.refusals = refusals;
        this.participations = participations;
        this.settings = settings;
        this.clock = clock;
        for (var language : Language.values()) {
            ofElement.put(language, textsBelow(ELEMENT, language));
            var ofInterest = new HashMap<>(textsBelow(ELEMENT, language));
            ofInterest.putAll(textsBelow(INTEREST, language));
            this.ofInterest.put(language, Map.copyOf(ofInterest));
        }
    }

    BallotOpening opening(String community, Entry.Opened opened) {
        var language = language();
        var category = opened.category();
        var edition = category.edition();
        var ballot = opened.ballot();
        var rules = category.rules();
        return new BallotOpening(
                ballot.localName(),
                language.tag(),
                (rules.favouriteDecides() ? ofElement : ofInterest).getOrDefault(language, Map.of()),
                category.name().in(language),
                closing(edition),
                rules.minimumOf(ballot.shops().size()),
                shops(ballot),
                criteria(category),
                participation(edition, opened.participation()),
                share(community, edition),
                BallotReply.State.of(ballot.kept()));
    }

    /** The element's words in this language. */
    Map<String, String> ofElement() {
        return ofElement.getOrDefault(language(), Map.of());
    }

    /** Those of the element's words that read otherwise in a category whose favourite decides nothing. */
    Map<String, String> ofInterest(Category category) {
        return category.rules().favouriteDecides() ? Map.of() : textsBelow(INTEREST, language());
    }

    List<BallotOpening.Shop> shops(VotersBallot ballot) {
        return ballot.shops().stream().map(it -> shop(it, language())).toList();
    }

    List<BallotOpening.Criterion> criteria(Category category) {
        return category.rules().criteria().stream()
                .map(it -> new BallotOpening.Criterion(it.name().in(language()), it.weight()))
                .toList();
    }

    /** How many have voted, as it was last published; empty before the first figure. */
    String participation(Category category) {
        return participation(category.edition(), participations.of(category));
    }

    String participation(Edition edition, Participation last) {
        var at = moment(last.publishedAt(), edition.schedule().zone());
        if (last.ballots() == 0) return "";
        return get("ballot.participation", last.ballots(), at)
                + " "
                + get("ballot.participation." + (last.isEnough() ? "enough" : "needed"), last.needed());
    }

    Closing closing(Edition edition) {
        var closes = edition.schedule().votingCloses();
        var zone = edition.schedule().zone();
        return new Closing(
                moment(closes, zone),
                zone.getId(),
                Duration.between(clock.instant(), closes).toMillis());
    }

    Share share(String community, Edition edition) {
        var language = language();
        return new Share(
                "%s/%s%s/voted".formatted(settings.url(), language.tag(), edition.path(community)),
                get("ballot.share.text", edition.name().in(language)));
    }

    String get(String key, Object... values) {
        return texts.get(language(), key, values);
    }

    String moment(Instant moment, ZoneId zone) {
        return Moments.deadline(moment, zone, language());
    }

    String limited(Decision.Refused refused, Edition edition) {
        return refusals.text(refused, language(), edition.schedule().zone());
    }

    String notOnTheRoll(NotOnTheRoll refused) {
        var language = language();
        return get(
                "ballot.roll." + refused.why().key(),
                Moments.of(refused.joinedBy(), language),
                Moments.of(refused.joinedOn(), language));
    }

    Language language() {
        return Reader.language();
    }

    Map<String, String> textsBelow(String prefix, Language language) {
        return texts.bundle(language).keySet().stream()
                .filter(it -> it.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(
                        it -> it.substring(prefix.length()), it -> texts.get(language, it)));
    }

    private static BallotOpening.Shop shop(ShortlistedShop listed, Language language) {
        var shop = listed.shop();
        return new BallotOpening.Shop(listed.number(), shop.name().in(language), shop.domain(), Shop.face(shop.id()));
    }
}
