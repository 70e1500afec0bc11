package app.laurel.base.ui;

import app.laurel.base.text.Language;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What stands around every view: the mark, the community that the view belongs to, the desk's pages for those who moderate it,
 * and the person's menu. Views take it without naming it; each brings its own {@code <main id="content">}. It is held
 * by every session, so it is one element and no tree of them.
 */
@Layout
@AnonymousAllowed
final class AppFrame extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1;

    private final transient FrameSession session;
    private final transient FrameComposer composer;
    private final FrameTop top;
    private final Div content = new Div();
    private @Nullable String community;
    private @Nullable String path;

    AppFrame(FrameSession session, FrameComposer composer, ObjectProvider<FrameNotice> notices) {
        this.session = session;
        this.composer = composer;
        top = new FrameTop(session);
        setClassName("laurel-frame");
        notices.stream().map(FrameNotice::show).forEach(this::add);
        content.setClassName("laurel-content");
        add(top, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        community = event.getRouteParameters().get("community").orElse(null);
        path = event.getLocation().getPath();
        show(path);
    }

    /** Where Flow draws the page again, after a message was lost, the element begins empty. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (path != null) show(path);
    }

    private void show(String at) {
        top.show(composer.around(session.around(community), at, Language.of(getLocale())));
    }
}
