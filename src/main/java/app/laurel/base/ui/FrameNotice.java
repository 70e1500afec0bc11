package app.laurel.base.ui;

import com.vaadin.flow.component.Component;

/** What must be said above every view of this run: the frame shows every bean of this type, before anything else. */
public interface FrameNotice {
    /** The notice, a new one for each window. */
    Component show();
}
