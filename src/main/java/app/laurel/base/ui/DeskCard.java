package app.laurel.base.ui;

import app.laurel.base.id.CommunityId;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;

/** What a module shows of a community on top of its desk: how things stand now. */
public interface DeskCard {
    /** Parts to show, top down; none when there is nothing to say. */
    List<Component> show(CommunityId community, String slug, Locale locale);

    /** Its place among the other modules' cards: small numbers first. */
    int order();
}
