package app.laurel.base.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;

/** What a module shows of one community on the home page of one of its members: what is open now, what waits. */
public interface HomeCard {
    /** Parts to show, top down; none when there is nothing to say. */
    List<Component> show(AccountId account, CommunityId community, String slug, Locale locale);

    /** Its place among the other modules' cards: small numbers first. */
    int order();

    /** Whether it is also shown to somebody who has just become a member, below the welcome. */
    default boolean welcomes() {
        return false;
    }
}
