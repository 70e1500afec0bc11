package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Reader;
import app.laurel.joining.JoinRequest;
import app.laurel.joining.JoinRequest.State;
import app.laurel.joining.JoinRequests;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the moderators to be let in, shows that it waits, or why it was declined. */
final class RequestForm extends Card {
    private static final long serialVersionUID = 1;

    private final TextArea message = new TextArea(getTranslation("joining.message"));
    private final transient Function<String, Optional<String>> ask;

    /**
     * @param before the person's own request; null if there is none
     * @param ask answers what stands in the way, as a sentence
     */
    RequestForm(@Nullable JoinRequest before, ZoneId zone, Function<String, Optional<String>> ask, Runnable withdraw) {
        this.ask = ask;
        add(new H2(getTranslation("joining.by-asking")));
        if (before != null && before.state() == State.WAITING) waits(before, zone, withdraw);
        else asks(before);
    }

    private void waits(JoinRequest request, ZoneId zone, Runnable withdraw) {
        var asked = Moments.of(request.askedAt(), zone, Reader.language());
        var words = new Paragraph(getTranslation("joining.waits", asked));
        words.getElement().setAttribute("role", "status");
        add(words);
        if (!request.message().isEmpty()) add(new Paragraph(request.message()));
        add(new Button(getTranslation("joining.withdraw"), click -> withdraw.run()));
    }

    private void asks(@Nullable JoinRequest before) {
        if (before != null && before.state() == State.DECLINED) {
            var declined = new Paragraph(getTranslation("joining.declined", String.valueOf(before.reason())));
            declined.setClassName("laurel-note");
            add(declined);
        }
        message.setMaxLength(JoinRequests.LONGEST);
        message.setHelperText(getTranslation("joining.message.help"));
        message.setWidthFull();
        add(message, new NextSteps(new Button(getTranslation("joining.ask"), click -> submit())));
    }

    private void submit() {
        FieldErrors.at(message, ask.apply(message.getValue()).orElse(null));
    }
}
