package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
            Shot.of("owner-home", "/app/"),
            Shot.of("owner-studio", "/app/sallim/studio"),
            Shot.of("owner-shop", "/app/sallim/shop/$shop"),
            Shot.of("owner-plaques", "/app/sallim/plaques"),
            Shot.of("owner-ties", "/app/sallim/ties"));

    private static final String STOREFRONT = """
            <!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title>
            <style>:root { color-scheme: light dark; font-family: sans-serif }</style><h1>A shop</h1>%s</html>""";

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
        storefront(person.page(), "https://" + sallim.get("domain") + "/", snippet);
        album.take(person.page(), "owner-storefront");
        for (var paper : List.of("certificate", "engraving")) {
            var path = "/%s/v/%s/%s.pdf".formatted(album.in("ko", "en"), sallim.get("award"), paper);
            album.keep("owner-" + paper, drawn(person.bytes(path)));
        }
        person.leave();
    }

    /** Shows a page of the shop, which is no place that can be reached, with the badge in it. */
    private static void storefront(Page page, String address, String snippet) {
        page.route(
                address,
                it -> it.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=utf-8")
                        .setBody(STOREFRONT.formatted(snippet))));
        page.navigate(address);
        assertThat(page.locator("laurel-award img:visible")).isVisible();
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
