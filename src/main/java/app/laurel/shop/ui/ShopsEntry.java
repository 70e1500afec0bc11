package app.laurel.shop.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.stereotype.Component;

/** The shops' place at the desk. */
@Component
class ShopsEntry implements DeskEntry {
    @Override
    public String labelKey() {
        return "shop.desk.title";
    }

    @Override
    public String address(String community) {
        return Links.shops(community);
    }

    @Override
    public int order() {
        return 40;
    }
}
