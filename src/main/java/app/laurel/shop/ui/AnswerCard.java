package app.laurel.shop.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.shop.OwnerWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** What an owner told the moderators, and where one of them answers. */
final class AnswerCard extends Card {
    private static final long serialVersionUID = 1;

    /** @param answer takes what was typed; answers what is wrong with it, or null where it is sent */
    AnswerCard(String shop, String said, SerializableFunction<String, @Nullable String> answer) {
        super(shop, new Paragraph(said));
        var text = new TextArea(getTranslation("shop.word.answer.text"));
        text.setMaxLength(OwnerWords.LONGEST);
        text.setWidthFull();
        text.setHelperText(getTranslation("shop.word.answer.help"));
        var send = new Button(
                getTranslation("shop.word.answer"), click -> FieldErrors.at(text, answer.apply(text.getValue())));
        send.setAriaLabel(getTranslation("shop.word.answer") + ": " + shop);
        add(text, send);
    }
}
