package app.laurel.fulfilment;

/** The papers that there are of an award, PDF where nothing else is said. */
public enum PrintedPaper {
    /** To be framed. */
    CERTIFICATE,
    /** What will be engraved on the plaque, in its size, to be read. */
    ENGRAVING,
    /** The same as outlines, to be cut; SVG. */
    OUTLINES
}
