package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.HostileText;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of hostile texts as names of shops, invitations, messages and reasons, and the pages that show them in Chromium; and some of
 * them typed into the text fields of the pages named here: {@code ./laurel measure Hostile}. No dialog opens, no markup stands, and each text stands there as typed, but for what
 * is taken out of every text, or was refused with a sentence.
 */
class Hostile {
    private static final int TEXTS = Integer.getInteger("laurel.texts", 500);
    /** In each field of each page; of seventeen kinds of texts twice each. */
    private static final int TYPED = Integer.getInteger("laurel.typed", 34);
    /** What a page of one year lists without searching. */
    private static final int OF_A_YEAR = 125;

    private static final List<String> SHOWN = List.of("", "/2026", "/2026/shortlist", "/2026/rules", "/staff", "/join");

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final Founder founder = laurel.part(Founder.class);
    private final FoundedYears years = laurel.part(FoundedYears.class);
    private final List<String> harm = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothing_ran() {
        assertThat(harm).as("dialogs, errors of scripts and markup").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_stands_in_names_labels_and_messages_is_shown_as_typed(String language) {
        var texts = HostileText.some(55, TEXTS);
        for (var from = 0; from < TEXTS; from += OF_A_YEAR) {
            shown(language, texts.subList(from, Math.min(TEXTS, from + OF_A_YEAR)));
        }
    }

    private void shown(String language, List<String> texts) {
        var year = years.aYear().withRules(it -> it.places(2).minimumShops(2)).nominating();
        var hostile = new HostileYear(laurel, year);
        var shops = hostile.shops(texts);
        var labels = hostile.invitations(texts);
        var messages = hostile.requests(texts);
        hostile.reasons(texts);
        var rulings = hostile.rulings(texts);
        hostile.names(texts);
        var slug = year.community().slug();
        var desk = "/app/" + slug + "/desk";
        var moderator = watched(BrowserUser.signedIn(laurel, year.first().account(), language));
        moderator.reads(desk + "/shops", shops);
        moderator.reads(desk + "/people/joining", labels);
        moderator.reads(desk + "/people/joining", messages);
        moderator.reads(desk + "/people", List.of());
        moderator.reads(desk + "/acts", List.of());
        years.closeNominations(year);
        moderator.reads(desk + "/editions/2026/shortlist", rulings);
        moderator.leave();
        var stranger = watched(BrowserUser.stranger(laurel, language, true, ColorScheme.DARK));
        SHOWN.forEach(it -> stranger.reads("/" + language + "/" + slug + it, List.of()));
        stranger.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_strangers_type_into_any_field_stays_text(String language) {
        var stranger = watched(BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT));
        var slug = years.aYear().nominating().community().slug();
        everywhere(
                stranger,
                List.of("/" + language + "/check", "/sign-in", "/" + language + "/" + slug + "/2026/rules"),
                HostileText.some(77, TYPED),
                2);
        stranger.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_members_type_into_any_field_stays_text(String language) {
        var year = years.aYear().nominating();
        var app = "/app/" + year.community().slug();
        var member = watched(BrowserUser.signedIn(laurel, founder.member(year.first()), language));
        everywhere(
                member,
                List.of(
                        "/app/account",
                        "/app/account/public-name",
                        app + "/2026/nominate",
                        app + "/join",
                        app + "/ties"),
                HostileText.some(88, TYPED),
                3);
        member.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_moderators_type_into_any_field_stays_text(String language) {
        var year = years.aYear().nominating();
        var desk = "/app/" + year.community().slug() + "/desk";
        var moderator = watched(BrowserUser.signedIn(laurel, year.second().account(), language));
        everywhere(
                moderator,
                List.of(
                        desk + "/shops",
                        desk + "/people",
                        desk + "/people/joining",
                        desk + "/acts",
                        desk + "/editions/new",
                        desk + "/editions/2026",
                        desk + "/editions/2026/shortlist"),
                HostileText.some(99, TYPED),
                8);
        moderator.leave();
    }

    private static void everywhere(WatchedUser person, List<String> pages, List<String> texts, int fewestFields) {
        var fields = pages.stream().mapToInt(it -> person.types(it, texts)).sum();
        assertThat(fields).as("fields on %s", pages).isGreaterThanOrEqualTo(fewestFields);
    }

    private WatchedUser watched(BrowserUser person) {
        return new WatchedUser(person, harm);
    }
}
