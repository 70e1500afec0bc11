package app.laurel.community.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.InstallationSettings;
import app.laurel.community.LimitOutcome;
import app.laurel.community.LimitOutcome.Changed;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.LimitSetting;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;

/** The host's page on how often people may do what. */
@Route("settings/limits")
@PermitAll
class LimitsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient InstallationSettings settings;
    private final ZoneId zone;
    private final UnorderedList rows = new UnorderedList();

    LimitsView(CurrentAccount current, InstallationSettings settings, LaurelSettings installation) {
        this.current = current;
        this.settings = settings;
        this.zone = installation.zone();
        getContent().setId("content");
        rows.setClassName("laurel-rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        current.host();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("community.limits.title")),
                        new Paragraph(getTranslation("community.limits.lead")),
                        rows);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("community.limits.title") + " · Laurel";
    }

    private void refresh() {
        rows.removeAll();
        settings.limits(current.host()).forEach(it -> rows.add(row(it)));
    }

    private Component row(LimitSetting setting) {
        var name = new Span(name(setting.limit()));
        name.setClassName("laurel-row-name");
        var history = new Span(history(setting));
        history.setClassName("laurel-muted");
        var what = new Div(name, new Span(rate(setting.limit(), setting.permits())), history);
        what.setClassName("laurel-row-who");
        var change = new Button(getTranslation("community.limits.change"), click -> open(setting));
        change.setAriaLabel(getTranslation("community.limits.change-of", name(setting.limit())));
        var does = new Div(change);
        does.setClassName("laurel-row-does");
        var row = new ListItem(what, does);
        row.setClassName("laurel-row");
        return row;
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
        return getTranslation("community.limits.changed", moment(at), setting.reason(), delivered);
    }

    private String name(Limit limit) {
        return getTranslation("ratelimit.name." + limit.key());
    }

    private String rate(Limit limit, int permits) {
        return getTranslation("ratelimit.rate." + limit.key(), permits);
    }

    private String moment(Instant at) {
        return Moments.zoned(at, zone, Reader.language());
    }
}
