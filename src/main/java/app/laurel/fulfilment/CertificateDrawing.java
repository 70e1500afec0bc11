package app.laurel.fulfilment;

import static app.laurel.fulfilment.print.Lettering.centred;
import static app.laurel.fulfilment.print.Lettering.left;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.seal.Digests;
import app.laurel.base.web.PathShape;
import app.laurel.base.web.QrPicture;
import app.laurel.base.web.Tokens;
import app.laurel.base.web.Wreath;
import app.laurel.fulfilment.print.Face;
import app.laurel.fulfilment.print.Faces;
import app.laurel.fulfilment.print.Lettering;
import app.laurel.fulfilment.print.Paper;
import app.laurel.fulfilment.print.PrintedPage;
import app.laurel.fulfilment.print.Setting;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** One certificate being set on A4: the wreath above, the shop in the middle, the count below it, who signed at the foot. */
final class CertificateDrawing {
    private static final double MIDDLE = CertificateFrame.MIDDLE;
    private static final double ROOM = 146;
    private static final double LEFT = (CertificateFrame.WIDTH - ROOM) / 2;
    private static final double QR = 27;

    private final Certificate certificate;
    private final Faces faces;
    private final PrintedPage page;
    private final Color ink;
    private final Color muted;
    private final Color accent;
    private final Color gold;

    CertificateDrawing(Certificate certificate, Faces faces, Tokens tokens) throws IOException {
        this.certificate = certificate;
        this.faces = faces;
        this.page = new PrintedPage(
                faces,
                Paper.a4(
                        certificate.title(),
                        certificate.issued().community(),
                        certificate.language().tag(),
                        certificate.issued().at(),
                        Digests.sha256(certificate.toString().getBytes(UTF_8))));
        ink = colour(tokens, "ink");
        muted = colour(tokens, "muted");
        accent = colour(tokens, "accent");
        gold = colour(tokens, "leaf");
    }

    private static Color colour(Tokens tokens, String name) {
        return Color.decode(tokens.colour(name).light());
    }

    byte[] draw() throws IOException {
        new CertificateFrame(page, gold).draw();
        head();
        shop();
        figures();
        foot();
        return page.finish();
    }

    private void head() throws IOException {
        var size = 44;
        page.ornament(
                PathShape.of(Wreath.FULL).getPathIterator(PrintedPage.at(MIDDLE - size / 2.0, 31, size / 100.0)), gold);
        page.write(
                centred(Face.TITLE, 21, ink),
                List.of(Integer.toString(certificate.won().year())),
                MIDDLE,
                31 + size / 2.0 + 4);
        page.write(
                centred(Face.TEXT, 12.5, muted).spaced(1.2),
                List.of(certificate.labels().heading()),
                MIDDLE,
                87.5);
        var award =
                new Setting(Face.TITLE, 33, 17, ROOM, 2).set(certificate.won().award(), faces);
        var lettering = centred(Face.TITLE, Math.min(award.size(), award.lines().size() > 1 ? 26 : 33), ink)
                .led(1.3);
        page.heading(lettering, award.lines(), MIDDLE, award.lines().size() > 1 ? 101.5 : 104.5);
        if (!certificate.won().shared().isEmpty()) {
            page.write(centred(Face.TEXT, 10, muted), List.of(certificate.won().shared()), MIDDLE, 116.5);
        }
    }

    private void shop() throws IOException {
        page.write(centred(Face.TEXT, 10.5, muted), List.of(certificate.labels().to()), MIDDLE, 138);
        var shop = new Setting(Face.TITLE, 40, 17, ROOM, 2)
                .set(certificate.winner().shop(), faces);
        var lettering = centred(Face.TITLE, shop.size(), accent).led(1.2);
        var first = shop.lines().size() > 1 ? 151 : 156;
        var last = page.write(lettering, shop.lines(), MIDDLE, first);
        if (!certificate.winner().address().isEmpty()
                && !certificate.winner().address().equals(certificate.winner().shop())) {
            fitting(
                    new Setting(Face.TEXT, 11.5, 7, ROOM, 1),
                    certificate.winner().address(),
                    MIDDLE,
                    last + 9.5,
                    muted);
        }
        var grounds = new Setting(Face.TEXT, 11, 8, 122, 4).set(certificate.grounds(), faces);
        page.write(centred(Face.TEXT, grounds.size(), ink).led(1.7), grounds.lines(), MIDDLE, 186);
    }

    private void figures() throws IOException {
        var count = certificate.figures().size();
        var column = ROOM / count;
        for (var at = 0; at < count; at++) {
            var figure = certificate.figures().get(at);
            var x = LEFT + column * (at + .5);
            fitting(new Setting(Face.TITLE, 17, 9, column - 6, 1), figure.value(), x, 217.5, ink);
            fitting(new Setting(Face.TEXT, 8.5, 6, column - 6, 1), figure.label(), x, 223.5, muted);
            if (at > 0) page.rule(LEFT + column * at, 211, LEFT + column * at, 224, .3, gold);
        }
    }

    private void foot() throws IOException {
        var room = ROOM - QR - 14;
        write(new Setting(Face.BOLD, 12, 8, room, 1), certificate.issued().community(), LEFT, 243.5, ink);
        write(new Setting(Face.TEXT, 10, 8, room, 1), certificate.issued().day(), LEFT, 249.5, muted);
        var width = room / Math.max(2, certificate.issued().signers().size()) - 5;
        var x = LEFT;
        for (var signer : certificate.issued().signers()) {
            write(new Setting(Face.TEXT, 10.5, 6, width, 1), signer, x, 263, ink);
            page.rule(x, 265.2, x + width, 265.2, .35, gold);
            write(new Setting(Face.TEXT, 7.5, 6, width, 1), certificate.labels().signed(), x, 269.2, muted);
            x += width + 5;
        }
        proof();
    }

    private void proof() throws IOException {
        var code = QrPicture.of(certificate.issued().link());
        var x = LEFT + ROOM - QR;
        page.picture(
                PathShape.of(code.path()).getPathIterator(PrintedPage.at(x, 233, QR / code.size())),
                ink,
                certificate.issued().link());
        var middle = x + QR / 2;
        fitting(
                new Setting(Face.TEXT, 7.5, 5.5, QR + 12, 1),
                certificate.labels().check(),
                middle,
                263.5,
                muted);
        fitting(new Setting(Face.BOLD, 7.5, 4, QR + 18, 1), certificate.issued().typed(), middle, 267.5, ink);
    }

    private void fitting(Setting setting, String text, double x, double baseline, Color colour) throws IOException {
        var set = setting.set(text, faces);
        page.write(centred(setting.face(), set.size(), colour), set.lines(), x, baseline);
    }

    private void write(Setting setting, String text, double x, double baseline, Color colour) throws IOException {
        var set = setting.set(text, faces);
        Lettering lettering = left(setting.face(), set.size(), colour);
        page.write(lettering, set.lines(), x, baseline);
    }
}
