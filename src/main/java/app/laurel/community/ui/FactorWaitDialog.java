package app.laurel.community.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Reader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;

/** Says to somebody in office that a second factor counts later only: until when, and what to do. */
final class FactorWaitDialog extends Dialog {
    private static final long serialVersionUID = 1;

    FactorWaitDialog(Instant from, ZoneId elsewhere) {
        setHeaderTitle(getTranslation("community.factor-wait.title"));
        add(new Paragraph(text(from, elsewhere)));
        getFooter().add(new Button(getTranslation("community.factor-wait.close"), click -> close()));
    }

    /** @param elsewhere the zone of the moment shown, where the browser names none */
    static String text(Instant from, ZoneId elsewhere) {
        var moment = Moments.zoned(from, Reader.zone().orElse(elsewhere), Reader.language());
        return I18NProvider.translate("community.factor-wait.why", moment);
    }
}
