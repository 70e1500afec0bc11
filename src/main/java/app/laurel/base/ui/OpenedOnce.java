package app.laurel.base.ui;

import com.vaadin.flow.component.Component;

/** Elements that are given what they show once, because the server does not hold it. */
public final class OpenedOnce {
    private OpenedOnce() {}

    /**
     * Calls the element's {@code open} with this. Where Flow draws the page anew, after a message was lost, the element begins empty
     * and nothing is left to open it with: the page is loaded again, and what was entered is on the device.
     *
     * @param opening goes out as JSON
     */
    public static void with(Component component, Object opening) {
        var element = component.getElement();
        element.executeJs("this.open($0)", opening);
        component.addAttachListener(again -> {
            if (!again.isInitialAttach()) element.executeJs("location.reload()");
        });
    }
}
