package app.laurel.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words to the person who just did something: what came of it, or what to do instead. */
public final class Notices {
    private static final int MILLISECONDS = 6_000;

    private Notices() {}

    /** It worked. */
    public static void done(String text) {
        show(text, NotificationVariant.SUCCESS);
    }

    /** It did not, and this is what to do. */
    public static void problem(String text) {
        show(text, NotificationVariant.ERROR);
    }

    /** Something to know. */
    public static void inform(String text) {
        Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }

    private static void show(String text, NotificationVariant variant) {
        var notice = new Notification(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.open();
    }
}
