package app.laurel.result.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.AskOutcome;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultAnnulment;
import app.laurel.result.ResultCorrection;
import app.laurel.tally.document.ResultDocument.ShopPart;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks a second person to annul what is published, or to have it counted again without some shops. */
final class CorrectSection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Acting acting;

    CorrectSection(Acting acting, CountedResult counted, ResultAnnulment annulment, ResultCorrection correction) {
        this.acting = acting;
        var document = counted.document();
        var shops = new CheckboxGroup<ShopPart>(getTranslation("result.correct.shops"));
        shops.setItems(document.shops());
        shops.setItemLabelGenerator(it -> it.name().in(Reader.language()));
        shops.setValue(document.shops().stream()
                .filter(it -> document.isDisqualified(it.number()))
                .collect(Collectors.toSet()));
        var edition = acting.edition().id();
        add(
                new H2(getTranslation("result.correct.title")),
                new Paragraph(getTranslation("result.correct.text")),
                shops,
                button("result.correct.button", reason -> {
                    var numbers =
                            shops.getValue().stream().map(ShopPart::number).collect(Collectors.toSet());
                    return correction.ask(acting.moderator().get(), edition, numbers, reason);
                }),
                button(
                        "result.annul.button",
                        reason -> annulment.ask(acting.moderator().get(), edition, reason)));
    }

    private Button button(String key, Function<String, AskOutcome> ask) {
        var name = getTranslation(key);
        return new Button(name, click -> new ReasonDialog(name, reason -> show(ask.apply(reason))).open());
    }

    private @Nullable String show(AskOutcome outcome) {
        var words = getTranslation(outcome.key());
        if (!(outcome instanceof AskOutcome.Asked)) return words;
        Notices.done(words);
        acting.done().run();
        return null;
    }
}
