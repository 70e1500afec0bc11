package app.laurel.result.ui;

import app.laurel.ballot.BoxChangedException;
import app.laurel.ballot.BoxRemains;
import app.laurel.ballot.BoxRemedyAct;
import app.laurel.base.id.CategoryId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.community.AskOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** The way on where the box was changed: how much is left of what lay in it, and the request for a second person. */
final class RemedySection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Acting acting;
    private final transient BoxRemedyAct remedy;
    private final transient CategoryId category;

    RemedySection(Acting acting, BoxRemedyAct remedy, CategoryId category) {
        this.acting = acting;
        this.remedy = remedy;
        this.category = category;
        add(new H2(getTranslation("result.remedy.title")));
        try {
            add(remedy.inspect(acting.moderator().get(), category));
        } catch (BoxChangedException listToo) {
            add(new Paragraph(getTranslation("result.remedy.none")));
        }
    }

    private void add(BoxRemains remains) {
        var reason = new TextArea(getTranslation("result.remedy.reason"));
        var ask = new Button(getTranslation("result.remedy.ask"), click -> ask(reason.getValue()));
        var all = remains.found() + remains.missing();
        add(new Paragraph(getTranslation("result.remedy.text", all, remains.found(), remains.missing())), reason, ask);
    }

    private void ask(String reason) {
        var outcome = remedy.ask(acting.moderator().get(), category, reason);
        var words = getTranslation(outcome.key());
        if (outcome instanceof AskOutcome.Asked) Notices.done(words);
        else Notices.problem(words);
    }
}
