package app.laurel.fulfilment.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.community.Member;
import app.laurel.fulfilment.EngravingWishes;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueOutcome;
import app.laurel.fulfilment.Withdrawals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What a winner may say beside accepting and approving: that something is wrong with the engraving, that no plaque is wanted, or how it looks on
 * the wall. */
@Component
class OwnChanges {
    private final EngravingWishes wishes;
    private final Withdrawals withdrawals;
    private final PhotoCalls photos;

    OwnChanges(EngravingWishes wishes, Withdrawals withdrawals, PhotoCalls photos) {
        this.wishes = wishes;
        this.withdrawals = withdrawals;
        this.photos = photos;
    }

    /** Where the winner says what should be changed. */
    Details wish(Plaque plaque, Supplier<Member> member, Runnable done) {
        var wish = new TextArea();
        wish.setLabel(wish.getTranslation("fulfilment.own.wish.label"));
        wish.setMaxLength(EngravingWishes.LONGEST);
        wish.setWidthFull();
        var send = new Button(wish.getTranslation("fulfilment.own.wish.send"), click -> {
            var outcome = wishes.ask(member.get(), plaque.award(), wish.getValue());
            var sentence = wish.getTranslation(outcome.key());
            if (FieldErrors.at(wish, outcome == PlaqueOutcome.WISH_EMPTY ? sentence : null)) return;
            if (outcome.isGood()) Notices.done(wish.getTranslation("fulfilment.own.wish.sent"));
            else Notices.problem(sentence);
            done.run();
        });
        return new Details(wish.getTranslation("fulfilment.own.wish"), new Div(wish, send));
    }

    /** The photo of one that has arrived. */
    OwnPhoto photo(Plaque plaque, Supplier<Member> member, Runnable done) {
        return new OwnPhoto(plaque, photos, member, done);
    }

    /** For whom wants none. */
    Button decline(Plaque plaque, Supplier<Member> member, Runnable done) {
        var button = new Button();
        var act = button.getTranslation("fulfilment.own.decline");
        button.setText(act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> new ActDialog(
                        act, button.getTranslation("fulfilment.own.decline.text"), () -> {
                            var outcome = withdrawals.decline(member.get(), plaque.award());
                            if (outcome.isGood()) Notices.done(button.getTranslation("fulfilment.own.declined"));
                            else Notices.problem(button.getTranslation(outcome.key()));
                            done.run();
                        })
                .open());
        return button;
    }
}
