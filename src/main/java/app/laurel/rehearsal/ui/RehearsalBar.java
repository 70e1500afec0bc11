package app.laurel.rehearsal.ui;

import app.laurel.base.occasion.RehearsalMark;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Reader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Above a view of a rehearsal: that nothing here is real, where its year stands, and the way to what comes next. Elsewhere nothing. */
final class RehearsalBar extends Div {
    private static final long serialVersionUID = 1;

    private final transient RehearsalWords words;
    private @Nullable Registration navigation;

    RehearsalBar(RehearsalWords words) {
        this.words = words;
        setClassName("laurel-demonstration");
        getElement().setAttribute("role", "note");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        navigation = event.getUI().addAfterNavigationListener(this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (navigation != null) navigation.remove();
        navigation = null;
    }

    private void show(AfterNavigationEvent event) {
        var slug = event.getRouteParameters().get("community").orElse("");
        setVisible(RehearsalMark.isSlug(slug));
        removeAll();
        if (!isVisible()) return;
        var where = words.phase(slug, Reader.language());
        add(
                new Span(getTranslation("base.rehearsal.banner")),
                new Span(where),
                new Anchor(Links.absolute(RehearsalLinks.desk(slug)), getTranslation("base.rehearsal.move")));
    }
}
