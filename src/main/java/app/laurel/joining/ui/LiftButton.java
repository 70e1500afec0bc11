package app.laurel.joining.ui;

import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.Bar;
import com.vaadin.flow.component.button.Button;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lets somebody come back, for a reason. */
final class LiftButton extends Button {
    private static final long serialVersionUID = 1;

    /** @param lift answers what is wrong with the reason; null where nothing is */
    LiftButton(Bar bar, BiFunction<Bar, String, @Nullable String> lift) {
        var title = getTranslation("joining.bars.lift-of", bar.name());
        setText(getTranslation("joining.bars.lift"));
        setAriaLabel(title);
        addClickListener(click -> new ReasonDialog(title, reason -> lift.apply(bar, reason))
                .unpublished()
                .open());
    }
}
