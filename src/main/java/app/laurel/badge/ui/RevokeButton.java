package app.laurel.badge.ui;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.WornAward;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** Revokes an award for good: says of which shop, which award, what it does everywhere, and that nobody can take it back. */
final class RevokeButton extends Button {
    private static final long serialVersionUID = 1;

    /** @param revoke takes the reason; answers what is wrong with it, or null where the dialog is done */
    RevokeButton(WornAward worn, BadgeWords words, SerializableFunction<String, @Nullable String> revoke) {
        var shop = worn.shop().name().in(Reader.language());
        var award = words.title(worn, Reader.language());
        setText(getTranslation("badge.desk.revoke"));
        addThemeVariants(ButtonVariant.LUMO_ERROR);
        addClickListener(click -> new ReasonDialog(getTranslation("badge.desk.revoke.of", award, shop), revoke)
                .irrevocable(getTranslation("badge.desk.revoke.effect", award, shop))
                .open());
    }
}
