package app.laurel.base.ui;

import app.laurel.base.text.Language;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The server's side of {@code <laurel-top>}; it holds nothing of what the element shows. */
@Tag("laurel-top")
@JsModule("./laurel-top.ts")
final class FrameTop extends Component {
    private static final long serialVersionUID = 1;

    private final transient FrameSession session;

    FrameTop(FrameSession session) {
        this.session = session;
    }

    void show(FrameContent sight) {
        getElement().executeJs("this.show($0)", sight);
    }

    /** Remembers the language with this tag. */
    @ClientCallable
    void speak(String tag) {
        Language.ofTag(tag).ifPresent(session::setLanguage);
    }

    /** Remembers light or dark by its name; anything else follows the device. */
    @ClientCallable
    void wear(String theme) {
        session.setTheme(FrameComposer.theme(theme));
    }

    /** Signs out. */
    @ClientCallable
    void leave() {
        session.signOut();
    }
}
