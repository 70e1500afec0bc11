package app.laurel.access;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * A browser that sends every event which the components on its page know, also for what is hidden or cannot be pressed: fills in every
 * field, presses every button, brings a file to every place for files and fetches every file; then the same with what came up by that.
 */
final class Meddler {
    /** Dialogs that come up by a button in a dialog. */
    private static final int DEPTH = 4;

    /** Of many that say the same, as in a list, so many are tried. */
    private static final int ALIKE = 3;

    private static final byte[] FILE = "voter,nominee\n1,Amber\n".getBytes(StandardCharsets.UTF_8);

    private final Writes writes;
    private final Set<Component> tried = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Trial> trials = new ArrayList<>();

    Meddler(Writes writes) {
        this.writes = writes;
    }

    /** All that is tried on the page that is open. */
    List<Trial> tryEverything() throws Exception {
        for (var round = 0; round < DEPTH; round++) {
            var fresh = all(UI.getCurrent())
                    .filter(tried::add)
                    .filter(Meddler::acts)
                    .filter(it -> times.merge(describe(it), 1, Integer::sum) <= ALIKE)
                    .toList();
            for (var part : fresh) if (part instanceof HasValue<?, ?> field) attempt(part, () -> fill(field));
            for (var part : fresh) use(part);
        }
        return trials;
    }

    private static boolean acts(Component part) {
        return part instanceof Button
                || part instanceof Upload
                || part instanceof Anchor
                || part instanceof HasValue<?, ?>;
    }

    private void use(Component part) throws Exception {
        switch (part) {
            case Button button -> attempt(part, () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
            case Upload upload -> attempt(part, () -> new UploadTester<>(upload).upload("a.csv", "text/csv", FILE));
            case Anchor file
            when file.getHref().contains("VAADIN/dynamic") ->
                attempt(part, () -> new AnchorTester(file).download(new ByteArrayOutputStream()));
            default -> {}
        }
    }

    private void attempt(Component part, Runnable act) throws Exception {
        var refused = new boolean[1];
        var changed = writes.of(() -> {
            refused[0] = isRefused(act);
            return true;
        });
        trials.add(new Trial(describe(part), refused[0], changed));
    }

    private static boolean isRefused(Runnable act) {
        try {
            act.run();
            return false;
        } catch (AccessDeniedException refused) {
            return true;
        } catch (IllegalStateException notUsable) {
            if (isBehindDialog(notUsable)) return true;
            throw notUsable;
        }
    }

    /** A dialog that an earlier click opened lies over the page: Flow takes no event from below it. */
    private static boolean isBehindDialog(IllegalStateException notUsable) {
        return String.valueOf(notUsable.getMessage()).contains("modality curtain");
    }

    /** Something that most rules take. */
    private static void fill(HasValue<?, ?> field) {
        switch (field) {
            case TextField text when text.isEmpty() -> text.setValue("words-1.example");
            case TextArea text -> text.setValue("because of good reasons");
            case EmailField mail -> mail.setValue("somebody@meddler.example");
            case IntegerField number when number.isEmpty() -> number.setValue(3);
            case Checkbox box -> box.setValue(!box.getValue());
            case ComboBox<?> choice -> chooseFirst(choice);
            case Select<?> choice -> chooseFirst(choice);
            default -> {}
        }
    }

    private static <T> void chooseFirst(ComboBox<T> choice) {
        choice.getListDataView().getItems().findFirst().ifPresent(choice::setValue);
    }

    private static <T> void chooseFirst(Select<T> choice) {
        choice.getListDataView().getItems().findFirst().ifPresent(choice::setValue);
    }

    /** The part and all within it. */
    static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Meddler::all));
    }

    private static String describe(Component part) {
        var words =
                part.getElement().getProperty("label", "") + part.getElement().getTextRecursively();
        return part.getClass().getSimpleName() + " \"" + words.strip() + '"';
    }

    /** @param writes what it changed */
    record Trial(String of, boolean refused, List<String> writes) {}
}
