package app.laurel.community.ui;

import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What waits for a moderator: each line is the way to where it is done. */
final class NeedList extends UnorderedList {
    private static final long serialVersionUID = 1;

    NeedList(List<DeskNeed> needs) {
        setClassName("laurel-needs");
        needs.forEach(it -> add(new ListItem(new Anchor(Links.absolute(it.route()), it.words()))));
    }
}
