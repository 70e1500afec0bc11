package app.laurel.joining.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.stereotype.Component;

/** The people's place at the desk. */
@Component
class PeopleEntry implements DeskEntry {
    @Override
    public String labelKey() {
        return "community.people.title";
    }

    @Override
    public String address(String community) {
        return Links.people(community);
    }

    @Override
    public int order() {
        return 50;
    }
}
