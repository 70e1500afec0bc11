package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.HostileText;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.community.Moderator;
import app.laurel.joining.Invites;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.NewInvite;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Rulings;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Five hundred hostile texts in each field that is shown again, and the pages that show them in Chromium; and some of them typed there, in
 * every field that takes what strangers type: {@code ./laurel measure Hostile}. No script runs, and each text stands there as typed, but for
 * what {@link PlainText} takes out, or was refused with a sentence.
 */
class Hostile {
    private static final int TEXTS = Integer.getInteger("laurel.texts", 500);
    private static final int TYPED = Integer.getInteger("laurel.typed", 51);
    private static final int OF_A_YEAR = 125;
    private static final String WORDS = """
            () => {
              const words = [];
              const walk = node => {
                if (node.nodeType === 3) words.push(node.data);
                if (typeof node.value === 'string') words.push(node.value);
                if (node.shadowRoot) walk(node.shadowRoot);
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return words.join('\\u0001');
            }
            """;

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final Founder founder = laurel.part(Founder.class);
    private final FoundedYears years = laurel.part(FoundedYears.class);
    private final List<String> harm = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothing_ran() {
        assertThat(harm).as("dialogs, and errors of scripts").isEmpty();
    }

    @Test
    void what_stands_in_names_labels_and_messages_is_shown_as_typed() {
        var texts = HostileText.some(55, TEXTS);
        for (var from = 0; from < TEXTS; from += OF_A_YEAR) {
            var some = texts.subList(from, Math.min(TEXTS, from + OF_A_YEAR));
            var year =
                    years.aYear().withRules(it -> it.places(2).minimumShops(2)).nominating();
            var shops = shops(year.first(), some);
            var labels = invitations(year.first(), some);
            var messages = requests(year.first(), some);
            var rulings = rulings(year, some);
            names(year.first(), some);
            var moderator = watched(BrowserUser.signedIn(laurel, year.first().account(), "en"));
            var desk = "/app/" + year.community().slug() + "/desk";
            shows(moderator, desk + "/shops", shops);
            shows(moderator, desk + "/people/joining", labels);
            shows(moderator, desk + "/people/joining", messages);
            shows(moderator, desk + "/people", List.of());
            shows(moderator, desk + "/acts", List.of());
            years.closeNominations(year);
            shows(moderator, desk + "/editions/2026/shortlist", rulings);
            var stranger = watched(BrowserUser.stranger(laurel, "ko", true, ColorScheme.DARK));
            for (var page : List.of("", "/2026", "/2026/shortlist", "/2026/rules", "/staff", "/join")) {
                shows(stranger, "/ko/" + year.community().slug() + page, List.of());
            }
            moderator.leave();
            stranger.leave();
        }
    }

    @Test
    void what_members_nominate_and_say_is_shown_as_typed() {
        var year = years.aYear().nominating();
        var texts = HostileText.some(66, Math.min(TEXTS, 100));
        var nominations = laurel.part(Nominations.class);
        var caller = Caller.at(laurel.part(ClientNetwork.class).of(new MockHttpServletRequest()));
        for (var from = 0; from + 5 <= texts.size(); from += 5) {
            var member = founder.joined(year.first());
            var reasons = new ArrayList<String>();
            for (var text : texts.subList(from, from + 5)) {
                nominations.nominate(
                        member, year.id(), "shop-%d.example".formatted(from), text, caller.as(member.account()));
                for (var line : nominations.read(member, year.id()).lines()) {
                    nominations.explain(member, year.id(), line.nominee(), text);
                }
                reasons.add(PlainText.of(text, 300));
            }
            var person = watched(BrowserUser.signedIn(laurel, member.account(), "en"));
            shows(person, "/app/" + year.community().slug() + "/2026/nominate", List.of(reasons.getLast()));
            person.leave();
        }
    }

    @Test
    void what_is_typed_before_the_door_is_refused_with_a_sentence() {
        var stranger = watched(BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT));
        for (var text : HostileText.some(77, TYPED)) {
            for (var form : Map.of("/sign-in", "mail", "/en/check", "code").entrySet()) {
                var page = stranger.visit(form.getKey());
                page.evaluate("document.querySelectorAll('main form').forEach(it => it.noValidate = true)");
                var field = page.locator("main input[name=" + form.getValue() + "]");
                field.evaluate(
                        "(it, text) => { it.type = 'text'; it.removeAttribute('maxlength'); it.value = text; it.form.submit(); }",
                        text);
                page.waitForLoadState();
                assertThat(page.locator("main").innerText())
                        .as("the answer to %s", text)
                        .isNotBlank();
            }
        }
        stranger.leave();
    }

    @Test
    void what_members_type_is_taken_as_typed_or_refused_with_a_sentence() {
        var year = years.aYear().nominating();
        var member = watched(BrowserUser.signedIn(laurel, founder.member(year.first()), "en"));
        var moderator = watched(BrowserUser.signedIn(laurel, year.second().account(), "en"));
        var acts = moderator.visit("/app/" + year.community().slug() + "/desk/acts");
        var people = "/app/" + year.community().slug() + "/desk/people";
        var nominate = "/app/" + year.community().slug() + "/2026/nominate";
        for (var text : HostileText.some(88, TYPED)) {
            var page = member.visit("/app/account");
            var name = page.locator("main vaadin-text-field input").first();
            name.fill(text);
            name.press("Enter");
            acts.locator("main vaadin-text-field input").first().fill(text);
            page = member.visit(nominate);
            page.locator("#query").fill(text);
            page.locator("#address").fill(text);
            page.locator("#name").fill(text);
            page.locator("laurel-nominate form button").click();
            page.waitForTimeout(300);
            assertThat(page.locator("laurel-nominate").innerText()).isNotBlank();
        }
        moderator.visit(people).locator("main vaadin-text-field input").first().fill("<b>");
        member.leave();
        moderator.leave();
    }

    private List<String> shops(Moderator by, List<String> texts) {
        var shops = laurel.part(Shops.class);
        return kept(
                texts,
                it -> PlainText.line(it, NewShop.LONGEST_NAME),
                it -> shops.add(by, new NewShop(new Bilingual(it, it), null, 2025)));
    }

    private List<String> invitations(Moderator by, List<String> texts) {
        var invites = laurel.part(Invites.class);
        return kept(
                texts,
                it -> PlainText.line(it, NewInvite.LONGEST_LABEL),
                it -> invites.make(by, new NewInvite(it, 1, Duration.ofDays(1))));
    }

    private List<String> requests(Moderator by, List<String> texts) {
        var requests = laurel.part(JoinRequests.class);
        return kept(
                texts,
                it -> PlainText.of(it, JoinRequests.LONGEST),
                it -> requests.ask(founder.account("asker"), by.community(), it));
    }

    private List<String> rulings(FoundedYear year, List<String> texts) {
        var rulings = laurel.part(Rulings.class);
        return kept(
                texts,
                it -> PlainText.of(it, 500),
                it -> rulings.add(year.first(), year.id(), "Shop " + texts.indexOf(it), it));
    }

    private void names(Moderator by, List<String> texts) {
        var accounts = laurel.part(Accounts.class);
        accounts.setPublicName(by.account(), texts.getFirst());
        kept(texts, UnaryOperator.identity(), it -> accounts.rename(founder.member(by), it));
    }

    /** How those are shown that were taken; what is no name or too long is refused, which is as well. */
    private static List<String> kept(List<String> texts, UnaryOperator<String> shown, Keeping keeping) {
        var kept = new ArrayList<String>();
        for (var text : texts) {
            try {
                keeping.keep(text);
                kept.add(shown.apply(text));
            } catch (IllegalArgumentException | DataAccessException refused) {
                // counted below
            }
        }
        assertThat(kept).as("texts that were taken").hasSizeGreaterThan(texts.size() / 2);
        return kept;
    }

    private void shows(BrowserUser person, String path, List<String> texts) {
        var page = person.visit(path);
        page.locator("main h1, main h2").first().waitFor();
        page.waitForTimeout(500);
        var words = collapsed(String.valueOf(page.evaluate(WORDS)));
        assertThat(texts.stream().map(Hostile::collapsed).filter(it -> !words.contains(it)))
                .as("not shown on %s", path)
                .isEmpty();
    }

    private static String collapsed(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    private BrowserUser watched(BrowserUser person) {
        var page = person.page();
        page.onDialog(dialog -> {
            harm.add("a dialog on " + page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> harm.add("an error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            // a form that is refused is answered with 422, which Chromium writes down
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                harm.add("the console on " + page.url() + ": " + message.text());
            }
        });
        return person;
    }

    @FunctionalInterface
    private interface Keeping {
        void keep(String text);
    }
}
