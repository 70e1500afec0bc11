package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;

/**
 * The four kinds of buttons, and of links that look as buttons do. Each is drawn once, in {@code app.css}; nothing else sets how a
 * button looks.
 */
public enum ButtonKind {
    /** What a part of a page is about: one at most in each. */
    PRIMARY("primary"),
    /** What else can be done there; a button of no other kind is one. */
    SECONDARY(""),
    /** What stands back: a way out, an act among many of its like. */
    QUIET("tertiary"),
    /** What takes something away from somebody, or cannot be taken back. */
    DANGER("error");

    private static final String LINK = "laurel-button";
    private static final String THEME = "theme";

    private final String theme;

    ButtonKind(String theme) {
        this.theme = theme;
    }

    /** Makes it one of this kind, whatever it was. */
    public void applyTo(Button button) {
        mark(button);
    }

    /** The same for a link. */
    public void applyTo(Anchor link) {
        link.addClassName(LINK);
        mark(link);
    }

    /** The same for the button of a dialog that asks before an act. */
    void applyTo(ConfirmDialog dialog) {
        dialog.setConfirmButtonTheme(theme);
    }

    /** Whether this link looks as a button does. */
    static boolean isOn(Anchor link) {
        return link.hasClassName(LINK);
    }

    private void mark(Component component) {
        if (theme.isEmpty()) component.getElement().removeAttribute(THEME);
        else component.getElement().setAttribute(THEME, theme);
    }
}
