package app.laurel.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What whoever speaks for a winner sees: the studio, the shop, the plaque, the badge in a storefront, the papers. */
final class OwnerShots {
    static final List<Shot> OWN = List.of(
            Shot.of("owner-home", "/app"),
            Shot.of("owner-studio", "/app/sallim/studio"),
            Shot.of("owner-shop", "/app/sallim/shop/$shop"),
            Shot.of("owner-plaques", "/app/sallim/plaques"),
            Shot.of("owner-ties", "/app/sallim/ties"));

    private static final float DOTS_PER_INCH = 80;

    private OwnerShots() {}

    static void take(Album album) {
        var sallim = FilledPlaces.of("sallim");
        var person = album.seated("sallim", "owner");
        album.visit(person, OWN, sallim);
        var snippet = person.visit("/app/sallim/studio")
                .locator("pre.laurel-code")
                .first()
                .textContent();
        try (var storefront = new OtherOrigin(RunningLaurel.told().at(""), snippet)) {
            person.page().navigate(storefront.address());
            album.take(person.page(), "owner-storefront");
        }
        for (var paper : List.of("certificate", "engraving")) {
            var path = "/%s/v/%s/%s.pdf".formatted(album.in("ko", "en"), sallim.get("award"), paper);
            album.keep("owner-" + paper, drawn(person.bytes(path)));
        }
        person.leave();
    }

    private static byte[] drawn(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return png(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
