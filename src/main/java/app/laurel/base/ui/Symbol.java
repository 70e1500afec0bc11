package app.laurel.base.ui;

import com.vaadin.flow.component.html.Span;

/** A small drawing that stands before a word which says the same: lines on a square of 24, in the colour of the text beside it. */
public enum Symbol {
    AWARD("M8 4h8v6a4 4 0 0 1-8 0zM8 6H5v1a3 3 0 0 0 3 3M16 6h3v1a3 3 0 0 1-3 3M12 14v5M8 20h8"),
    BADGE("M12 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM9 14l-2 7 5-3 5 3-2-7"),
    CATEGORIES("M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z"),
    CLAIM("M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4"),
    CLOCK("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2"),
    DESK("M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6"),
    EMPTY("M4 13l3-8h10l3 8v6H4zM4 13h5a3 3 0 0 0 6 0h5"),
    FILE("M12 16V5M8 9l4-4 4 4M4 15v5h16v-5"),
    FLAG("M6 21V4M6 5h11l-2.5 4 2.5 4H6"),
    LIST("M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"),
    MAIL("M3 6h18v12H3zM3 7l9 7 9-7"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    PEOPLE(
            "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.7-6 6-6s6 2 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3 2.7 3 5.5"),
    PLAQUE("M4 5h16v11H4zM9 20h6M12 16v4M8 9h8M8 12h5"),
    REHEARSAL("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 8.5v7l6-3.5z"),
    RESULT("M4 20h16M7 20v-7M12 20V5M17 20V10"),
    RULES("M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6"),
    SENT("M4 12h10M10 7l5 5-5 5M16 4h4v16h-4"),
    SHOP(
            "M4 9l1.5-5h13L20 9M5 12v8h14v-8M4 9a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0A2.7 2.7 0 0 0 20 9zM10 20v-5h4v5"),
    STAR("M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z"),
    TIE("M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1"),
    WARNING("M12 4l9 16H3zM12 10v4.5M12 17.2v.1"),
    WORDS("M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5");

    private final String path;

    Symbol(String path) {
        this.path = path;
    }

    /** As path data. */
    public String path() {
        return path;
    }

    /** As a part of a page; it says nothing to a screen reader. */
    public Span draw() {
        var drawn = new Span();
        drawn.setClassName("laurel-symbol");
        drawn.getElement().setAttribute("aria-hidden", "true");
        drawn.getElement()
                .setProperty(
                        "innerHTML", "<svg viewBox=\"0 0 24 24\" focusable=\"false\"><path d=\"" + path + "\"/></svg>");
        return drawn;
    }
}
