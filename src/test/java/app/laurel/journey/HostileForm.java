package app.laurel.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What can be typed into on a page or in a dialog: each text field, found by itself and known by its label, and each place for a file. */
final class HostileForm {
    private static final String FIELDS =
            "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit])"
                    + ":not([type=number]):not([type=file]), textarea";
    private static final String FILES = "vaadin-upload input[type=file]";
    /** One question a field and not three: a walk asks some hundred thousand of them. */
    private static final String DESCRIBED = """
            it => {
              const box = it.getBoundingClientRect();
              const shown = it.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
              if (!shown || it.disabled || it.readOnly) return null;
              const host = it.closest('vaadin-combo-box, vaadin-date-picker, vaadin-time-picker');
              const label = it.closest('vaadin-date-time-picker')?.label || host?.label || it.labels?.[0]?.innerText
                  || it.ariaLabel || it.placeholder || it.name || it.id;
              return {
                name: label.trim() + (host ? ' (' + host.localName.replace('vaadin-', '') + ')' : ''),
                kind: host ? host.localName : it.closest('.laurel-search') ? 'search' : it.type,
                longest: String(it.maxLength),
              };
            }
            """;
    /** What takes no other than a date, a mail address or one of a list, and what hides all else: with them a page leads no further. */
    private static final Set<String> STRICT =
            Set.of("vaadin-combo-box", "vaadin-date-picker", "vaadin-time-picker", "email", "search");

    private static final Locator.EvaluateOptions SEEN = new Locator.EvaluateOptions().setTimeout(1000);
    private static final Locator.FillOptions SOON = new Locator.FillOptions().setTimeout(2000);
    private static final Locator.PressOptions PRESSED = new Locator.PressOptions().setTimeout(2000);

    private final String name;
    private final Locator area;
    private final TypedFields fields;
    private final Set<String> offered = new TreeSet<>();

    /** @param name of the page or the dialog */
    HostileForm(String name, Locator area, TypedFields fields) {
        this.name = name;
        this.area = area;
        this.fields = fields;
    }

    /** The names of the fields that were found in it. */
    Set<String> offered() {
        return offered;
    }

    /** Whether one of its fields has not had all texts. */
    boolean lacks() {
        return offered.stream().anyMatch(fields::lacks);
    }

    /** Finds the fields without touching them; their names. */
    Set<String> look() {
        for (var field : area.locator(FIELDS).all()) {
            try {
                described(field).ifPresent(it -> offered.add(it.name()));
            } catch (PlaywrightException gone) {
                // why: as below
            }
        }
        return new TreeSet<>(offered);
    }

    /** What takes dates, addresses or choices only keeps or is given one every other time, so that the rest is taken. */
    void fill() {
        var sound = fields.isToKeepSound(name);
        for (var field : area.locator(FIELDS).all()) {
            try {
                described(field).ifPresent(it -> fill(field, it, sound));
            } catch (PlaywrightException gone) {
                // why: what was typed before has changed the form; the field is found again when the page is next
                // opened
            }
        }
        for (var file : area.locator(FILES).all()) {
            offered.add(HostileFile.name(name));
            new HostileFile(name, area, fields).hand(file);
        }
    }

    /** @param longest -1 where it does not say */
    private record Described(String name, String kind, int longest) {
        boolean strict() {
            return STRICT.contains(kind);
        }
    }

    /** Empty if nobody can type into it now. */
    private Optional<Described> described(Locator field) {
        var said = (Map<?, ?>) field.evaluate(DESCRIBED, null, SEEN);
        return Optional.ofNullable(said)
                .map(it -> new Described(
                        name + ": " + it.get("name"),
                        String.valueOf(it.get("kind")),
                        Integer.parseInt(String.valueOf(it.get("longest")))));
    }

    private void fill(Locator field, Described about, boolean sound) {
        offered.add(about.name());
        var batch = fields.next(about.name(), about.longest());
        if (sound && about.strict()) {
            choose(field, about.kind());
            return;
        }
        if (about.strict()) closeItself(field);
        field.fill(batch.text(), SOON);
        field.press("Tab", PRESSED);
        fields.took(about.name(), batch);
    }

    /** A date keeps what it has. */
    private static void choose(Locator field, String kind) {
        if (kind.equals("email")) field.fill("someone@mail.example", SOON);
        if (!kind.equals("vaadin-combo-box") || !field.inputValue().isEmpty()) return;
        field.press("ArrowDown", PRESSED);
        field.press("ArrowDown", PRESSED);
        field.press("Enter", PRESSED);
    }

    /** Typed, not picked: a calendar or a list would stand over the next field. */
    private static void closeItself(Locator field) {
        field.evaluate("it => { if (it.parentElement) it.parentElement.autoOpenDisabled = true }");
    }

    /** Presses what the form is sent with: its first main button, else its last. */
    void send(Page page) {
        var main = area.locator("vaadin-button[theme~=primary], form button:not([type=button])");
        var any = area.locator("vaadin-button");
        var button = main.count() > 0 ? main.first() : any.last();
        try {
            button.click(new Locator.ClickOptions().setTimeout(2000));
            page.waitForTimeout(400);
        } catch (PlaywrightException shut) {
            // why: a button that waits for something sound is disabled
        }
    }
}
