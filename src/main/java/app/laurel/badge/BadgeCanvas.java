package app.laurel.badge;

import app.laurel.badge.BadgePalette.Part;

/** What a badge is drawn on: it knows shapes, lines and their colours, and not what they mean. */
interface BadgeCanvas {
    /** A wreath of {@link app.laurel.base.web.Wreath}, from its upper left corner. */
    void wreath(String path, double x, double y, double wide, double high);

    /** The star inside a wreath that has no room for the year. */
    void star(double x, double y);

    /** The year inside a wreath. */
    void year(int year, double x, double baseline, double size);

    /** The ring with a bar that stands in place of the wreath where the state forbids praise. */
    void ring(double x, double y, long radius);

    /** One line of text. */
    void line(Line line);

    /**
     * A text at its place.
     *
     * @param x where it begins, ends or has its middle, by its side
     * @param room the width that it may take
     */
    record Line(String text, Part part, double x, double baseline, double size, Side side, double room) {}

    /** Where a line stands, seen from its x. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
