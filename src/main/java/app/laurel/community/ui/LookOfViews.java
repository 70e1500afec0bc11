package app.laurel.community.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.Theme;
import app.laurel.base.UnreadableRowException;
import app.laurel.base.ui.Notices;
import app.laurel.community.FactorTooNew;
import app.laurel.community.ProofNeeded;
import app.laurel.community.SignInNeeded;
import app.laurel.community.signin.Look;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Shows every view in the person's language and theme, and says it kindly when a click is refused or fails. */
@Component
class LookOfViews implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(LookOfViews.class);
    private static final long serialVersionUID = 1;

    private final transient Look look;
    private final transient LaurelSettings settings;

    LookOfViews(Look look, LaurelSettings settings) {
        this.look = look;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::dress);
        init.getSource().addUIInitListener(it -> {
            var request = http(VaadinRequest.getCurrent());
            it.getUI().setLocale(look.language(request).locale());
        });
        init.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(this::report));
    }

    private void dress(IndexHtmlResponse response) {
        var request = http(response.getVaadinRequest());
        var html = response.getDocument().selectFirst("html");
        if (html == null) return;
        var shown = look.shown(request);
        html.attr("lang", shown.language().tag());
        var theme = shown.theme();
        if (theme == null) return;
        html.attr("data-theme", name(theme));
        html.attr("style", "color-scheme: " + name(theme));
    }

    private void report(ErrorEvent error) {
        // why: a phone that went away while it was answered is no fault, and on the last evening there are many
        if (DisconnectedClientHelper.isClientDisconnectedException(error.getThrowable())) return;
        if (error.getThrowable() instanceof ProofNeeded) {
            showSecondFactor();
            return;
        }
        if (error.getThrowable() instanceof SignInNeeded) {
            new SignInAgainDialog().open();
        } else if (error.getThrowable() instanceof FactorTooNew tooNew) {
            new FactorWaitDialog(tooNew.countsFrom(), settings.zone()).open();
        } else if (error.getThrowable() instanceof AccessDeniedException) {
            Notices.problem(I18NProvider.translate("base.refused.title"));
        } else if (error.getThrowable() instanceof UnreadableRowException unreadable) {
            LOG.error("nothing was done: {}", unreadable.getMessage());
            Notices.problem(I18NProvider.translate("base.unreadable.title"));
        } else {
            LOG.error("a click failed", error.getThrowable());
            Notices.problem(I18NProvider.translate("base.failed.title"));
        }
    }

    /** Leads to the page of the second factor, and from there back. */
    private static void showSecondFactor() {
        var ui = UI.getCurrent();
        var here = "/app/" + ui.getActiveViewLocation().getPath();
        ui.getPage().setLocation("/sign-in/factor?to=" + here);
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static HttpServletRequest http(VaadinRequest request) {
        return ((VaadinServletRequest) request).getHttpServletRequest();
    }
}
