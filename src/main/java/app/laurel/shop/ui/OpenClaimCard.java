package app.laurel.shop.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.CopyBox;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.shop.Claim;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A claim that is under way: what to do with the code, and the one step that is next. */
final class OpenClaimCard extends Card {
    private static final long serialVersionUID = 1;

    private final TextField typed = new TextField();

    /** What comes next; each answers what is wrong with what was typed, null where nothing is. */
    interface Acts {
        @Nullable String confirm(String code);

        @Nullable String submit(String link);

        void check();

        void withdraw();
    }

    /** @param code what to publish; empty where it is not known on this page any more */
    OpenClaimCard(Claim claim, String code, ZoneId zone, Acts acts) {
        var key = "shop.claim." + claim.way().key();
        add(new H2(getTranslation("shop.claim.open")), new Paragraph(getTranslation(key + ".todo", claim.address())));
        if (!code.isEmpty())
            add(new CopyBox(
                    getTranslation("shop.claim.once"), published(claim, code), getTranslation("shop.claim.copied")));
        else if (claim.way().isLookedUp()) add(new Paragraph(getTranslation("shop.claim.shown-before")));
        switch (claim.way()) {
            case META, FILE, DNS -> add(primary("check", acts::check));
            case MAIL ->
                add(field("code", 20), primary("confirm", () -> FieldErrors.at(typed, acts.confirm(typed.getValue()))));
            case INTRODUCTION -> {
                if (claim.evidence() != null)
                    add(new Paragraph(getTranslation("shop.claim.submitted", claim.evidence())));
                add(field("link", 500), primary("submit", () -> FieldErrors.at(typed, acts.submit(typed.getValue()))));
            }
        }
        add(new Button(getTranslation("shop.claim.withdraw"), click -> acts.withdraw()));
        add(new Paragraph(getTranslation("shop.claim.until", Moments.of(claim.expiresAt(), zone, Reader.language()))));
    }

    private static String published(Claim claim, String code) {
        return switch (claim.way()) {
            case META -> "<meta name=\"laurel-verification\" content=\"" + code + "\">";
            case FILE, DNS, MAIL, INTRODUCTION -> code;
        };
    }

    private TextField field(String key, int longest) {
        typed.setLabel(getTranslation("shop.claim." + key));
        typed.setMaxLength(longest);
        typed.setWidthFull();
        return typed;
    }

    private Button primary(String key, Runnable act) {
        var button = new Button(getTranslation("shop.claim." + key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
