package app.laurel.comment.ui;

import app.laurel.base.ui.FieldErrors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Asks for words, and stays open with them for as long as they cannot be taken. */
final class WordsDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** For words that are there already, or for few. */
    static WordsDialog of(String title, String lead, String before, Function<String, Optional<String>> act) {
        var dialog = new WordsDialog(title);
        var words = new TextArea(title);
        words.setValue(before);
        words.setMinRows(4);
        words.setWidthFull();
        dialog.add(new Paragraph(lead), words);
        dialog.offer(
                title, () -> !FieldErrors.at(words, act.apply(words.getValue()).orElse(null)));
        return dialog;
    }

    /** For a comment. */
    static WordsDialog of(String title, CommentFields fields, BooleanSupplier act) {
        var dialog = new WordsDialog(title);
        dialog.add(fields);
        dialog.offer(title, act);
        return dialog;
    }

    private WordsDialog(String title) {
        setHeaderTitle(title);
        setWidth("min(36rem, 100%)");
    }

    private void offer(String label, BooleanSupplier act) {
        var confirm = new Button(label, click -> {
            if (act.getAsBoolean()) close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.act.cancel"), click -> close()), confirm);
    }
}
