package app.laurel.fulfilment;

import static app.laurel.fulfilment.print.Lettering.centred;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.seal.Digests;
import app.laurel.base.web.PathShape;
import app.laurel.base.web.Wreath;
import app.laurel.fulfilment.print.Face;
import app.laurel.fulfilment.print.Faces;
import app.laurel.fulfilment.print.OutlinedSheet;
import app.laurel.fulfilment.print.Paper;
import app.laurel.fulfilment.print.PrintedPage;
import app.laurel.fulfilment.print.Setting;
import app.laurel.fulfilment.print.Sheet;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** What is engraved on a plaque of 200 by 150 millimetres: in one colour, for one tool, and nothing that ages. */
final class EngravingDrawing {
    /** In millimetres. */
    static final int WIDTH = 200;

    static final int HEIGHT = 150;

    private static final double MIDDLE = WIDTH / 2.0;
    private static final double ROOM = 164;

    private final Certificate certificate;
    private final Faces faces;
    private final Sheet page;

    private EngravingDrawing(Certificate certificate, Faces faces, Sheet page) {
        this.certificate = certificate;
        this.faces = faces;
        this.page = page;
    }

    /** To be read and approved of: PDF. */
    static EngravingDrawing toRead(Certificate certificate, Faces faces) throws IOException {
        var issued = certificate.issued();
        var paper = Paper.of(
                WIDTH,
                HEIGHT,
                certificate.title(),
                issued.community(),
                certificate.language().tag(),
                issued.at(),
                Digests.sha256(("engraving " + certificate).getBytes(UTF_8)));
        return new EngravingDrawing(certificate, faces, new PrintedPage(faces, paper));
    }

    /** To be cut: SVG. */
    static EngravingDrawing toCut(Certificate certificate, Faces faces) {
        var language = certificate.language().tag();
        var sheet = new OutlinedSheet(faces, WIDTH, HEIGHT, certificate.title(), language);
        return new EngravingDrawing(certificate, faces, sheet);
    }

    byte[] draw() throws IOException {
        page.ornament(PathShape.of(Wreath.FULL).getPathIterator(PrintedPage.at(MIDDLE - 20, 11, .4)), Color.BLACK);
        line(Face.TITLE, 19, List.of(Integer.toString(certificate.won().year())), 34);
        var award =
                new Setting(Face.TITLE, 22, 12, ROOM, 1).set(certificate.won().award(), faces);
        page.heading(centred(Face.TITLE, award.size(), Color.BLACK), award.lines(), MIDDLE, 67);
        page.rule(MIDDLE - 22, 75, MIDDLE + 22, 75, .6, Color.BLACK);
        var shop = new Setting(Face.TITLE, 40, 17, ROOM, 2)
                .set(certificate.winner().shop(), faces);
        var first = shop.lines().size() > 1 ? 91 : 97;
        page.write(centred(Face.TITLE, shop.size(), Color.BLACK).led(1.2), shop.lines(), MIDDLE, first);
        var community =
                new Setting(Face.BOLD, 13, 8, ROOM, 1).set(certificate.issued().community(), faces);
        line(Face.BOLD, community.size(), community.lines(), 123);
        line(Face.TEXT, 9, List.of(certificate.issued().typed()), 133);
        return page.finish();
    }

    private void line(Face face, double size, List<String> lines, double baseline) throws IOException {
        page.write(centred(face, size, Color.BLACK), lines, MIDDLE, baseline);
    }
}
