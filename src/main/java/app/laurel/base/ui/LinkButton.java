package app.laurel.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks as the buttons beside it do: it leads somewhere and does nothing. */
public final class LinkButton extends Anchor {
    private static final long serialVersionUID = 1;

    /** @param route made by {@link Links} */
    public LinkButton(String route, String label) {
        super(Links.absolute(route), label);
        setClassName("laurel-button");
    }

    /** To a page outside the application's face. */
    public static LinkButton outside(String address, String label) {
        var link = new LinkButton("", label);
        link.setHref(address);
        link.setRouterIgnore(true);
        return link;
    }
}
