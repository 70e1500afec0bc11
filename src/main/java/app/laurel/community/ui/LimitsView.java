package app.laurel.community.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.InstallationSettings;
import app.laurel.community.InstallationSettings.LimitOutcome;
import app.laurel.community.InstallationSettings.LimitOutcome.Changed;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.LimitSetting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;

/** The host's page of rate limits. */
@Route("settings/limits")
@PermitAll
class LimitsView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient InstallationSettings settings;
    private final ZoneId zone;
    private final Rows rows = new Rows();

    LimitsView(CurrentAccount current, InstallationSettings settings, LaurelSettings installation) {
        super("community.limits.title");
        this.current = current;
        this.settings = settings;
        this.zone = installation.zone();
    }

    @Override
    protected void show() {
        show(new H1(title()), new Paragraph(getTranslation("community.limits.lead")), rows);
        refresh();
    }

    private void refresh() {
        rows.show(settings.limits(current.host()), this::row);
    }

    private Row row(LimitSetting setting) {
        var limit = setting.limit();
        var change = new Button(getTranslation("community.limits.change"), click -> open(setting));
        change.setAriaLabel(getTranslation("community.limits.change-of", name(limit)));
        return new Row(name(limit))
                .with(rate(limit, setting.permits()))
                .withNote(history(setting))
                .offering(change);
    }

    private void open(LimitSetting setting) {
        new LimitDialog(name(setting.limit()), setting, (permits, reason) -> change(setting.limit(), permits, reason))
                .open();
    }

    private LimitOutcome change(Limit limit, int permits, String reason) {
        var outcome = settings.change(current.host(), limit, permits, reason);
        if (outcome instanceof Changed) {
            Notices.done(getTranslation("community.limits.done"));
            refresh();
        }
        return outcome;
    }

    private String history(LimitSetting setting) {
        var at = setting.changedAt();
        if (at == null || setting.reason() == null) return getTranslation("community.limits.default");
        var delivered = rate(setting.limit(), setting.limit().defaultPermits());
        return getTranslation(
                "community.limits.changed", Moments.zoned(at, zone, language()), setting.reason(), delivered);
    }

    private String name(Limit limit) {
        return getTranslation("ratelimit.name." + limit.key());
    }

    private String rate(Limit limit, int permits) {
        return getTranslation("ratelimit.rate." + limit.key(), permits);
    }
}
