package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.HostileText;
import app.laurel.access.PageVisits.Stage;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of hostile texts as names of shops, invitations, messages and reasons, and the pages that show them in Chromium; and some of
 * them typed into every text field of every page in the tables of {@code app.laurel.access}: {@code ./laurel measure Hostile}. No dialog
 * opens, no markup stands, and each text stands there as typed, but for what is taken out of every text, or was refused with a sentence.
 */
class Hostile {
    private static final int TEXTS = Integer.getInteger("laurel.texts", 500);
    /** In each field in each of the two languages. */
    private static final int TYPED = Integer.getInteger("laurel.typed", TEXTS / 2);
    /** For a short walk. */
    private static final List<Stage> STAGES = Stream.of(
                    System.getProperty("laurel.stages", every()).split(","))
            .map(Stage::valueOf)
            .toList();
    /** What a page of one year lists without searching. */
    private static final int OF_A_YEAR = 125;

    private static final List<String> SHOWN = List.of("", "/2026", "/2026/shortlist", "/2026/rules", "/staff", "/join");

    private final RunningLaurel laurel = RunningLaurel.staged();
    private final FoundedYears years = laurel.part(FoundedYears.class);
    private final List<String> harm = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothing_ran() {
        assertThat(new TreeSet<>(harm))
                .as("dialogs, errors of scripts and markup")
                .isEmpty();
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
    void what_is_typed_into_any_field_stays_text(String language) {
        var fields = new TypedFields(HostileText.some(language.equals("en") ? 77 : 88, TYPED));
        var walk = new HostileWalk(laurel, language, harm, fields);
        var before = -1;
        while (before < fields.total() && (before < 0 || !fields.lacking().isEmpty())) {
            before = fields.total();
            for (var stage : STAGES) walk.walk(stage);
        }
        System.out.printf(
                "%s: %d texts in %d fields%n",
                language, fields.total(), fields.names().size());
        assertThat(fields.lacking()).as("fields that lack texts").isEmpty();
        if (HostileWalk.WHOLE && STAGES.size() == Stage.values().length) {
            assertThat(new DeclaredFields(language).missingIn(fields.names()))
                    .as("fields that no page offered")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_won_is_voted_on_shown_and_worn_as_typed(String language) {
        var year = new HostileAward(laurel, HostileText.some(133, OF_A_YEAR));
        var app = "/app" + year.slug();
        var names = year.names();
        var winner = List.of(year.winner());
        var member = watched(BrowserUser.signedIn(laurel, year.member(), language));
        member.reads(app + "/2026/vote", names);
        member.leave();
        year.publish();
        var owner = watched(BrowserUser.signedIn(laurel, year.owner(), language));
        owner.reads(app + "/studio", winner);
        owner.leave();
        var moderator = watched(BrowserUser.signedIn(laurel, year.moderator(), language));
        for (var page : List.of("/result", "/badges")) moderator.reads(app + "/desk/editions/2026" + page, winner);
        moderator.leave();
        var stranger = watched(BrowserUser.stranger(laurel, language, true, ColorScheme.DARK));
        for (var page : List.of("", "/report")) stranger.reads("/" + language + year.slug() + "/2026" + page, names);
        year.proofs().forEach(it -> stranger.reads("/" + language + it, List.of()));
        stranger.leave();
    }

    private static String every() {
        return Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining(","));
    }

    private WatchedUser watched(BrowserUser person) {
        return new WatchedUser(person, harm);
    }
}
