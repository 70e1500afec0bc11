package app.laurel.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The view itself is closed to who is signed in. */
@ParentLayout(AppFrame.class)
@AnonymousAllowed
final class NoEntryView extends TroubleView implements HasErrorParameter<AccessDeniedException> {
    private static final long serialVersionUID = 1;

    NoEntryView() {
        super("refused");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
