package app.laurel.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Links to pages side by side, as many in a line as there is room for, each behind a drawing of what it leads to. */
public final class Tiles extends Nav {
    private static final long serialVersionUID = 1;

    /** @param about what they have in common, for who does not see them together */
    public Tiles(String about) {
        setClassName("laurel-tiles");
        setAriaLabel(about);
    }

    /**
     * One more.
     *
     * @param route made by {@link Links}
     */
    public Tiles with(Symbol symbol, String route, String label) {
        add(tile(symbol, Links.absolute(route), label));
        return this;
    }

    /** One more, to a page outside the application's face. */
    public Tiles outside(Symbol symbol, String address, String label) {
        var tile = tile(symbol, address, label);
        tile.setRouterIgnore(true);
        add(tile);
        return this;
    }

    private static Anchor tile(Symbol symbol, String address, String label) {
        var tile = new Anchor(address, label);
        tile.addComponentAsFirst(symbol.draw());
        return tile;
    }
}
