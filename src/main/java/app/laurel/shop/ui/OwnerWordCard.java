package app.laurel.shop.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.community.Member;
import app.laurel.shop.OwnerWord;
import app.laurel.shop.OwnerWord.Kind;
import app.laurel.shop.OwnerWords;
import app.laurel.shop.OwnerWords.TellOutcome;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;

/** Where somebody who speaks for a shop tells the moderators that something is wrong, or that it would rather not take part. */
final class OwnerWordCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient OwnerWords words;
    private final transient Supplier<Member> member;
    private final transient Shop shop;
    private final transient Runnable changed;
    private final TextArea text = new TextArea(getTranslation("shop.word.text"));

    /**
     * @param member asked for at each act
     * @param changed called once things stand otherwise
     */
    OwnerWordCard(OwnerWords words, Supplier<Member> member, Shop shop, Runnable changed) {
        this.words = words;
        this.member = member;
        this.shop = shop;
        this.changed = changed;
        add(new H2(getTranslation("shop.word.title")), new Paragraph(getTranslation("shop.word.lead")));
        words.list(member.get(), shop.id()).forEach(this::addTold);
        text.setMaxLength(OwnerWords.LONGEST);
        text.setWidthFull();
        var acts = new Div();
        acts.addClassNames("laurel-fields", "laurel-apart");
        for (var kind : Kind.values()) acts.add(new Button(getTranslation(kind.key("tell")), click -> tell(kind)));
        add(text, acts);
    }

    private void addTold(OwnerWord told) {
        var said = told.isAnswered()
                ? getTranslation(told.kind().key("answered"), told.words(), told.answer())
                : getTranslation(told.kind().key("waits"), told.words());
        add(
                new Paragraph(said),
                new Button(getTranslation(told.kind().key("take-back")), click -> takeBack(told.kind())));
    }

    private void tell(Kind kind) {
        var outcome = words.tell(member.get(), shop.id(), kind, text.getValue());
        if (outcome != TellOutcome.TOLD) {
            FieldErrors.at(text, getTranslation(outcome.key()));
            return;
        }
        Notices.done(getTranslation(outcome.key()));
        changed.run();
    }

    private void takeBack(Kind kind) {
        words.takeBack(member.get(), shop.id(), kind);
        Notices.done(getTranslation("shop.word.taken-back"));
        changed.run();
    }
}
