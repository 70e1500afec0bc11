package app.laurel.shop.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.Member;
import app.laurel.shop.Shop;
import app.laurel.shop.face.FaceChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;

/** What those who speak for a shop say of it, in both languages. */
final class WordsCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient FaceCalls calls;
    private final transient Supplier<Member> member;
    private final transient Shop shop;
    private final TextArea ko = field("ko");
    private final TextArea en = field("en");
    private final Alert down = new Alert();

    /** @param member asked for at each act */
    WordsCard(FaceCalls calls, Supplier<Member> member, Shop shop) {
        this.calls = calls;
        this.member = member;
        this.shop = shop;
        var face = calls.face(shop);
        ko.setValue(face.words().ko());
        en.setValue(face.words().en());
        var fields = new Div(ko, en);
        fields.setClassName("laurel-form");
        add(new H2(getTranslation("shop.face.words")), down, new Paragraph(getTranslation("shop.face.words.how")));
        if (face.areWordsDown()) down.show(getTranslation("shop.face.words.down", face.wordsDown()));
        add(fields, new NextSteps(new Button(getTranslation("shop.face.words.save"), click -> save())));
    }

    private void save() {
        var wrong = calls.say(member.get(), shop, new Bilingual(ko.getValue(), en.getValue()), Reader.language());
        if (FieldErrors.at(ko, wrong.isEmpty() ? null : wrong)) return;
        down.show("");
        Notices.done(getTranslation("shop.face.words.saved"));
    }

    private TextArea field(String language) {
        var field = new TextArea(getTranslation("shop.face.words." + language));
        field.setMaxLength(FaceChanges.LONGEST);
        field.setMinRows(4);
        return field;
    }
}
