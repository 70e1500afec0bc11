package app.laurel.issuing.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.issuing.IssuerKeys;
import app.laurel.issuing.KeptKey;
import app.laurel.issuing.KeyOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The host's page on the keys that sign badges: replacing them, and giving up one that fell into other hands. */
@Route("settings/keys")
@PermitAll
class KeysView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient IssuerKeys keys;
    private final ZoneId zone;
    private final Rows rows = new Rows();

    KeysView(CurrentAccount current, IssuerKeys keys, LaurelSettings settings) {
        super("issuing.keys.title");
        this.current = current;
        this.keys = keys;
        this.zone = settings.zone();
    }

    @Override
    protected void show() {
        current.host(); // nobody else reads this page
        var replace = new Button(getTranslation("issuing.keys.replace"), click -> openReplacing());
        show(new H1(title()), new Paragraph(getTranslation("issuing.keys.lead")), replace, rows);
        refresh();
    }

    private void refresh() {
        rows.show(keys.list(), this::row);
    }

    private Row row(KeptKey key) {
        var row = new Row(key.name()).with(state(key)).withNote(key.reason() == null ? "" : key.reason());
        if (!key.isGood()) return row;
        var giveUp = new Button(getTranslation("issuing.keys.give-up"), click -> openGivingUp(key.name()));
        giveUp.setAriaLabel(getTranslation("issuing.keys.give-up-of", key.name()));
        return row.offering(giveUp);
    }

    private void openReplacing() {
        new ReasonDialog(
                        getTranslation("issuing.keys.replace"),
                        getTranslation("issuing.keys.replace.lead"),
                        reason -> problem(keys.replace(current.host(), reason)))
                .open();
    }

    private void openGivingUp(String name) {
        new ReasonDialog(
                        getTranslation("issuing.keys.give-up-of", name),
                        getTranslation("issuing.keys.give-up.lead"),
                        reason -> problem(keys.giveUp(current.host(), name, reason)))
                .open();
    }

    private @Nullable String problem(KeyOutcome outcome) {
        if (outcome == KeyOutcome.REASON_MISSING) return getTranslation("issuing.keys.no-reason");
        if (outcome == KeyOutcome.DONE) Notices.done(getTranslation("issuing.keys.done"));
        refresh();
        return null;
    }

    private String state(KeptKey key) {
        var given = key.compromisedAt();
        if (given != null) return getTranslation("issuing.key.given-up", day(key.madeAt()), day(given));
        var retired = key.retiredAt();
        return retired == null
                ? getTranslation("issuing.key.in-use", day(key.madeAt()))
                : getTranslation("issuing.key.replaced", day(key.madeAt()), day(retired));
    }

    private String day(Instant moment) {
        return Moments.day(moment, zone, language());
    }
}
