package app.laurel.edition.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.stereotype.Component;

@Component
class EditionsEntry implements DeskEntry {
    @Override
    public String labelKey() {
        return "edition.desk";
    }

    @Override
    public String address(String community) {
        return Links.editions(community);
    }

    @Override
    public int order() {
        return 10;
    }
}
