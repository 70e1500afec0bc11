package app.laurel.journey;

import app.laurel.access.PageVisits.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One page before one person, who types into all of it, presses one button after the other, and types into what comes. */
final class HostilePage {
    private static final String BUTTONS = "main vaadin-button, main button";
    /** How many buttons are pressed one after the other without the page being opened anew. */
    private static final int DEEPEST = 3;

    private static final Locator.ClickOptions SOON = new Locator.ClickOptions().setTimeout(2000);

    /** What stands on each that can be pressed and takes no file; of the others nothing. */
    private static final String NAMES = """
            all => all.map(it => {
              const box = it.getBoundingClientRect();
              const shown = it.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
              const ofUpload = it.closest('vaadin-upload') ?? it.getRootNode().host?.closest('vaadin-upload');
              return shown && !it.disabled && !ofUpload ? it.innerText : '';
            })
            """;

    private final Visit visit;
    private final WatchedUser person;
    private final TypedFields fields;
    private final Map<String, Set<String>> behind;
    private final Set<String> turn = new HashSet<>();

    /** @param behind the buttons of this page that anybody pressed before, each with the fields that came */
    HostilePage(Visit visit, WatchedUser person, TypedFields fields, Map<String, Set<String>> behind) {
        this.visit = visit;
        this.person = person;
        this.fields = fields;
        this.behind = behind;
    }

    private record Button(String name, Locator at) {}

    /**
     * Until every button was pressed once, and every field that can be reached had all texts; false where the person gave away by a
     * button what the page asks for, such as the office.
     */
    boolean type() {
        var deep = 0;
        var idle = 0;
        var pressed = false;
        while (true) {
            var before = fields.total();
            if (pressed && deep == 0 && person.isShutOut(visit)) return false;
            var page = deep == 0 && !pressed ? person.open(visit) : person.page();
            prepare(page);
            var form = new HostileForm(visit.template(), page.locator("main"), fields);
            form.fill();
            var shown = buttons(page);
            var button = next(shown, form.lacks());
            if ((button.isEmpty() && !form.lacks()) || idle > 2 * shown.size() + 2) return true;
            deep = button.isPresent() && press(button.get(), form) && deep < DEEPEST ? deep + 1 : 0;
            pressed = true;
            person.lookForMarkup();
            idle = fields.total() > before ? 0 : idle + 1;
        }
    }

    /** Opens what is folded, and chooses a row where rows can be chosen. */
    private static void prepare(Page page) {
        page.locator("main vaadin-details").evaluateAll("all => all.forEach(it => it.opened = true)");
        page.locator("main details").evaluateAll("all => all.forEach(it => it.open = true)");
        var row = page.locator("main vaadin-grid #items tr td").first();
        try {
            if (row.isVisible()) row.click(SOON);
        } catch (PlaywrightException slow) {
            // why: nobody must choose a row
        }
    }

    /** One that was never pressed on this page; else one, in turn, that leads to fields which lack texts. */
    private Optional<Button> next(List<Button> shown, boolean lacks) {
        var fresh = shown.stream().filter(it -> !behind.containsKey(it.name())).findFirst();
        if (fresh.isPresent()) return fresh;
        var wanted = shown.stream()
                .filter(it -> lacks
                        || behind.getOrDefault(it.name(), Set.of()).stream().anyMatch(fields::lacks))
                .toList();
        if (wanted.stream().allMatch(it -> turn.contains(it.name()))) turn.clear();
        return wanted.stream().filter(it -> turn.add(it.name())).findFirst();
    }

    /** Of several that are called alike the first. */
    private static List<Button> buttons(Page page) {
        var buttons = new TreeMap<String, Button>();
        var all = page.locator(BUTTONS);
        var names = (List<?>) all.evaluateAll(NAMES);
        for (var at = 0; at < names.size(); at++) {
            var name = String.valueOf(names.get(at)).strip().replaceAll("\\s+", " ");
            if (!name.isEmpty()) buttons.putIfAbsent(name, new Button(name, all.nth(at)));
        }
        return List.copyOf(buttons.values());
    }

    /** Whether fields came on the very page, so that it is worth staying. */
    private boolean press(Button button, HostileForm form) {
        var came = behind.computeIfAbsent(button.name(), first -> new TreeSet<>());
        var page = person.page();
        var before = path(page);
        try {
            button.at().click(SOON);
            page.waitForTimeout(500);
        } catch (PlaywrightException covered) {
            return false;
        }
        var dialog = page.locator("vaadin-dialog[opened]");
        var name = visit.template() + " > " + button.name();
        if (dialog.count() > 0) return send(name, dialog.last(), came);
        if (!path(page).equals(before)) return send(name, page.locator("main"), came);
        var now = new HostileForm(visit.template(), page.locator("main"), fields).look();
        now.removeAll(form.offered());
        came.addAll(now);
        return !now.isEmpty();
    }

    private boolean send(String name, Locator area, Set<String> came) {
        var form = new HostileForm(name, area, fields);
        form.fill();
        came.addAll(form.offered());
        if (!form.offered().isEmpty()) form.send(person.page());
        return false;
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
