package app.laurel.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;

/**
 * Opens an element with what the server does not hold. Where Flow draws the page again, after a message was lost, the element begins
 * empty and nothing is left to open it with: the page is loaded again, and what was entered is on the device.
 */
public final class OpenedOnce implements ComponentEventListener<AttachEvent> {
    private static final long serialVersionUID = 1;

    private boolean attached;

    private OpenedOnce() {}

    /**
     * Calls the element's {@code open} with this.
     *
     * @param opening goes out as JSON
     */
    public static void with(Component component, Object opening) {
        component.getElement().executeJs("this.open($0)", opening);
        component.addAttachListener(new OpenedOnce());
    }

    @Override
    public void onComponentEvent(AttachEvent event) {
        if (attached) event.getSource().getElement().executeJs("location.reload()");
        attached = true;
    }
}
