package app.laurel.badge.ui;

import app.laurel.badge.CheckOutcome;
import app.laurel.badge.CheckOutcome.Found;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.community.Member;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;

/** Whether the badge was found on the shop's page, and the button that has it looked for. */
final class SeenCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 2_000;

    private final transient WornAward worn;
    private final transient StudioCalls calls;
    private final transient Supplier<Member> by;
    private final Paragraph seen = new Paragraph();
    private final TextField page = new TextField(getTranslation("badge.seen.page"));
    private final Div look = new Div();
    private final Paragraph elsewhere = new Paragraph(getTranslation("badge.seen.elsewhere"));

    /** @param by asked again for each look, because who speaks for a shop may have changed since the page was opened */
    SeenCard(String heading, WornAward worn, StudioCalls calls, Supplier<Member> by) {
        super(heading);
        this.worn = worn;
        this.calls = calls;
        this.by = by;
        page.setMaxLength(LONGEST);
        page.setWidthFull();
        page.setHelperText(getTranslation("badge.seen.help"));
        page.setValue("https://" + worn.shop().domain() + "/");
        seen.setClassName("laurel-note");
        seen.getElement().setAttribute("role", "status");
        seen.setText(calls.lastSeen(worn, language()));
        look.add(seen, page, new NextSteps(new Button(getTranslation("badge.seen.look"), click -> look())));
        add(look, elsewhere);
    }

    void show(Place place) {
        var canLook = place.isRead()
                && worn.shop().domain() != null
                && worn.sharedHost().isEmpty();
        look.setVisible(canLook);
        elsewhere.setVisible(!canLook);
    }

    private void look() {
        var outcome = calls.check(by.get(), worn, page.getValue());
        var words = calls.words(outcome, worn, language());
        FieldErrors.at(page, outcome instanceof Found ? null : words);
        seen.setText(calls.lastSeen(worn, language()));
        if (outcome instanceof CheckOutcome.Found) Notices.done(words);
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
