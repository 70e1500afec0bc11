package app.laurel.fulfilment.print;

import java.awt.Color;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;

/** What a drawing is set on. Places are millimetres from the upper left corner, sizes of letters are points. */
public interface Sheet {
    /** A filled shape, which says nothing. */
    void ornament(PathIterator shape, Color colour) throws IOException;

    /** A straight line, which says nothing. */
    void rule(double x, double y, double toX, double toY, double points, Color colour) throws IOException;

    /** The heading, which there is one of. */
    void heading(Lettering lettering, List<String> lines, double x, double baseline) throws IOException;

    /** Lines that belong together, the first one on this baseline; the baseline of the last one is answered. */
    double write(Lettering lettering, List<String> lines, double x, double baseline) throws IOException;

    /** The whole file. */
    byte[] finish();
}
