package app.laurel.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page instead of the one that was asked for: says what happened and leads home. */
class TroubleView extends Composite<Main> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final String title;

    TroubleView(String kind) {
        title = getTranslation("base." + kind + ".title");
        getContent().setClassName("laurel-trouble");
        getContent()
                .add(
                        new Mark(),
                        new H1(title),
                        new Paragraph(getTranslation("base." + kind + ".text")),
                        new Anchor(Links.absolute(Links.home()), getTranslation("base.home")));
    }

    @Override
    protected Main initContent() {
        return Page.frame();
    }

    @Override
    public String getPageTitle() {
        return Page.title(title);
    }
}
