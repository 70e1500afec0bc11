package app.laurel.shop.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.NextSteps;
import app.laurel.shop.ClaimWay;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a claimant chooses how to prove that a shop's address is theirs. */
final class NewClaimCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_NAME = 64;

    private final RadioButtonGroup<ClaimWay> way = new RadioButtonGroup<>(getTranslation("shop.claim.way"));
    private final TextField mailbox = new TextField(getTranslation("shop.claim.mailbox"));
    private final Paragraph about = new Paragraph();
    private final transient Act act;

    /** Begins a claim. */
    @FunctionalInterface
    interface Act {
        /** What is wrong with the mailbox; null where nothing is. */
        @Nullable String ask(ClaimWay way, String mailbox);
    }

    NewClaimCard(String heading, String address, List<ClaimWay> ways, Act act) {
        super(heading);
        this.act = act;
        way.setItems(ways);
        way.setItemLabelGenerator(it -> getTranslation("shop.claim.way." + it.key()));
        mailbox.setMaxLength(LONGEST_NAME);
        mailbox.setSuffixComponent(new Span("@" + address));
        mailbox.setWidthFull();
        way.addValueChangeListener(change -> show(change.getValue(), address));
        way.setValue(ways.getFirst());
        add(way, about, mailbox, new NextSteps(new Button(getTranslation("shop.claim.ask"), click -> ask())));
    }

    private void show(ClaimWay chosen, String address) {
        about.setText(getTranslation("shop.claim.about." + chosen.key(), address));
        mailbox.setVisible(chosen == ClaimWay.MAIL);
    }

    private void ask() {
        FieldErrors.at(mailbox, act.ask(way.getValue(), mailbox.getValue()));
    }
}
