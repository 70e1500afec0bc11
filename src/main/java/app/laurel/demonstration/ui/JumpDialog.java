package app.laurel.demonstration.ui;

import app.laurel.base.ui.Reader;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** Asks before the clock jumps past the day on which a result should have come out. */
final class JumpDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** A result that nobody signed does not come out on its date, and the clock does not go back to have it counted before. */
    static void ask(List<Edition> uncounted, Runnable jump) {
        if (uncounted.isEmpty()) jump.run();
        else new JumpDialog(uncounted, jump).open();
    }

    private JumpDialog(List<Edition> uncounted, Runnable jump) {
        var years =
                uncounted.stream().map(it -> it.name().in(Reader.language())).collect(Collectors.joining(", "));
        setHeaderTitle(getTranslation("demonstration.clock.uncounted.title"));
        add(new Paragraph(getTranslation("demonstration.clock.uncounted.text", years)));
        var go = new Button(getTranslation("demonstration.clock.uncounted.go"), click -> {
            close();
            jump.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("demonstration.clock.uncounted.stay"), click -> close()), go);
    }
}
