package app.laurel.journey;

import app.laurel.access.PageVisits;
import app.laurel.access.PageVisits.Stage;
import app.laurel.access.PageVisits.Visit;
import app.laurel.base.id.AccountId;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes to every page of a year with everybody who may, types hostile texts into whatever takes text, presses every button, types into
 * the dialog or the page that comes and sends it, and at last looks at all pages and mails.
 */
final class HostileWalk {
    /** Only pages whose template is found by this, for a short walk. */
    private static final Pattern PAGES = Pattern.compile(System.getProperty("laurel.pages", ""));

    static final boolean WHOLE = PAGES.pattern().isEmpty();

    private static final List<Visit> OUTBOX = List.of(
            new Visit("outbox", "/en/mail/outbox", null, false), new Visit("outbox", "/ko/mail/outbox", null, false));

    private final RunningLaurel laurel;
    private final String language;
    private final List<String> harm;
    private final TypedFields fields;
    private final Map<String, WatchedUser> people = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> behind = new TreeMap<>();

    HostileWalk(RunningLaurel laurel, String language, List<String> harm, TypedFields fields) {
        this.laurel = laurel;
        this.language = language;
        this.harm = harm;
        this.fields = fields;
    }

    /** Through a new year at this stage. */
    void walk(Stage stage) {
        var visits = visits(stage);
        for (var at = 0; at < visits.size(); at++) {
            // why: what is public has the same fields in both languages
            if (visits.get(at).address().startsWith("/ko") || type(visits.get(at))) continue;
            leave();
            visits = visits(stage);
        }
        visits.forEach(it -> person(it.who()).looksAt(it));
        OUTBOX.forEach(it -> person(null).looksAt(it));
        leave();
    }

    private List<Visit> visits(Stage stage) {
        return laurel.part(PageVisits.class).make(stage).stream()
                .filter(it -> PAGES.matcher(it.template()).find())
                .toList();
    }

    private void leave() {
        people.values().forEach(WatchedUser::leave);
        people.clear();
    }

    private boolean type(Visit visit) {
        var pressed = behind.computeIfAbsent(visit.template(), first -> new TreeMap<>());
        return new HostilePage(visit, person(visit.who()), fields, pressed).type();
    }

    private WatchedUser person(@Nullable AccountId who) {
        return people.computeIfAbsent(String.valueOf(who), first -> {
            var person = who == null
                    ? BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT)
                    : BrowserUser.signedIn(laurel, who, language);
            return new WatchedUser(person, harm);
        });
    }
}
