package app.laurel.rehearsal.ui;

import app.laurel.base.ui.FrameNotice;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;

/** Has a bar above every view that says so where the view is one of a rehearsal. */
@org.springframework.stereotype.Component
class RehearsalNotice implements FrameNotice {
    private final ObjectProvider<RehearsalWords> words;

    RehearsalNotice(ObjectProvider<RehearsalWords> words) {
        this.words = words;
    }

    @Override
    public Component show() {
        return new RehearsalBar(words.getObject());
    }
}
