package app.laurel.base.ui;

import app.laurel.base.DatabaseFaults;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view failed for a reason that only we can mend: the log says why, the page does not. */
@ParentLayout(AppFrame.class)
@AnonymousAllowed
final class FailedView extends TroubleView implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);
    private static final long serialVersionUID = 1;

    FailedView() {
        super("failed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("the view at {} failed", event.getLocation().getPath(), error.getException());
        if (DatabaseFaults.isAway(error.getException())) return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
