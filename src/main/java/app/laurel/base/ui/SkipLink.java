package app.laurel.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;

/** The first stop of a page for who goes by keys: past all that stands above a view, to where the view begins. */
final class SkipLink extends Anchor {
    private static final long serialVersionUID = 1;

    /** What is in the address alone would lead to the application's base and not to this page. */
    private static final String SKIP = """
            this.onclick = event => {
              event.preventDefault();
              const content = document.getElementById('content');
              content.tabIndex = -1;
              content.focus();
              content.scrollIntoView();
            }
            """;

    SkipLink() {
        super("#content");
        setText(getTranslation("base.skip"));
        setClassName("laurel-skip");
        setRouterIgnore(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SKIP);
    }
}
