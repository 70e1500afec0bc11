package app.laurel.notification.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.stereotype.Component;

/** The mail's place at the desk. */
@Component
class MailEntry implements DeskEntry {
    @Override
    public String labelKey() {
        return "notification.desk.title";
    }

    @Override
    public String address(String community) {
        return Links.mail(community);
    }

    @Override
    public int order() {
        return 80;
    }
}
