package app.laurel.operation.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.base.ui.Sign;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.operation.Health;
import app.laurel.operation.HealthOfParts;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The host's page on how the installation stands: a line for each part, and what to do where it is not good. */
@Route("settings/health")
@PermitAll
class HealthView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient HealthOfParts health;
    private final ZoneId zone;

    HealthView(CurrentAccount current, HealthOfParts health, LaurelSettings settings) {
        super("operation.health.title");
        this.current = current;
        this.health = health;
        this.zone = settings.zone();
    }

    @Override
    protected void show() {
        var parts = health.look(current.host());
        show(
                new H1(title()),
                new Paragraph(getTranslation("operation.health.lead")),
                summary(parts),
                Rows.of(parts, this::row));
    }

    private Paragraph summary(List<Health> parts) {
        var troubled =
                parts.stream().filter(it -> it.state() != Health.State.GOOD).count();
        return new Paragraph(
                troubled == 0
                        ? getTranslation("operation.health.all-good")
                        : getTranslation("operation.health.not-good", troubled));
    }

    private Row row(Health part) {
        var key = "operation.health." + part.part().key();
        var finding = (part.isKnown() ? key + "." : "operation.health.") + part.finding();
        var row = new Row(getTranslation(key))
                .with(sign(part.state()))
                .with(getTranslation(
                        finding, part.details().stream().map(this::shown).toArray()));
        return part.state() == Health.State.GOOD ? row : row.withNote(getTranslation(finding + ".do"));
    }

    private Sign sign(Health.State state) {
        var sign = new Sign(getTranslation("operation.health.state." + state.key()));
        sign.addClassName("laurel-health-" + state.key());
        return sign;
    }

    private Object shown(Object detail) {
        return detail instanceof Instant moment
                ? Moments.zoned(moment, zone, language())
                : detail instanceof Number ? detail : detail.toString();
    }
}
