package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.web.Tokens;
import app.laurel.fulfilment.print.Faces;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate as a file: the same each time, read by machines, and within its frame whatever the names. */
class CertificateDrawingTest {
    private static final Faces FACES = Faces.load();
    private static final Tokens TOKENS = new Tokens();

    @Test
    void the_same_certificate_is_the_same_bytes_and_another_is_not() throws IOException {
        var shop = print(CertificateFixtures.korean("올해의 쇼핑몰", "펜다락"));

        assertThat(new CertificateDrawing(CertificateFixtures.korean("올해의 쇼핑몰", "펜다락"), Faces.load(), TOKENS).draw())
                .isEqualTo(shop);
        assertThat(print(CertificateFixtures.korean("올해의 쇼핑몰", "잉크집"))).isNotEqualTo(shop);
    }

    @Test
    void a_machine_reads_what_people_read() throws IOException {
        try (var file = Loader.loadPDF(print(CertificateFixtures.english("Shop of the Year", "Penloft")))) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
                    .contains(
                            "2026 CERTIFICATE Shop of the Year awarded to Penloft penloft.example",
                            "members of Fountain Pen Friends",
                            "1 of 10 shops",
                            "2,481 Ballots counted",
                            "1,906 Ratings of this shop",
                            "November 29, 2026",
                            "Mina Kang",
                            "Jonas Weber",
                            "laurel.example/c/00000172");
        }
        try (var file = Loader.loadPDF(print(CertificateFixtures.korean("품질 최고상", "펜다락 뚫뷁")))) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
                    .contains("상장 품질 최고상 받는 곳 펜다락 뚫뷁 만년필.example", "회원들이 투표로 뽑았기에", "강미나", "이서준");
        }
    }

    @Test
    void it_is_one_page_with_a_title_a_language_parts_in_their_order_and_letters_of_its_own() throws IOException {
        try (var file = Loader.loadPDF(print(CertificateFixtures.korean("올해의 쇼핑몰", "펜다락")))) {
            var catalog = file.getDocumentCatalog();

            assertThat(file.getNumberOfPages()).isOne();
            assertThat(catalog.getLanguage()).isEqualTo("ko");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("올해의 쇼핑몰 2026, 펜다락");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("만년필 사랑방");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
            assertThat(fontsAndPictures(file)).isEqualTo("3 embedded, 0 pictures");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Penloft",
                "The Very Patient Company of Fountain Pens, Inks, Papers and Everything Else That One Might Wish to Write With",
                "아주아주길고길어서한줄에는도저히들어갈수없는만년필과잉크와종이를파는쇼핑몰이름",
                "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
                "뚫뷁 쀍쁇"
            })
    void a_name_of_any_length_stays_within_the_frame(String name) throws IOException {
        var drawn = picture(print(CertificateFixtures.english(name, name)));
        var plain = picture(print(CertificateFixtures.english("A", "A")));

        // the strip between frame and edge, and that between frame and text
        for (var x : new int[] {20, 60, 770, 800}) {
            assertThat(column(drawn, x)).as("at " + x).isEqualTo(column(plain, x));
        }
    }

    @Test
    void an_engraving_is_read_as_text_and_cut_as_outlines() throws IOException {
        var certificate = CertificateFixtures.korean("올해의 쇼핑몰", "펜다락");

        try (var file =
                Loader.loadPDF(EngravingDrawing.toRead(certificate, FACES).draw())) {
            assertThat(new PDFTextStripper().getText(file)).contains("2026", "올해의 쇼핑몰", "펜다락", "만년필 사랑방");
        }
        assertThat(new String(EngravingDrawing.toCut(certificate, FACES).draw(), StandardCharsets.UTF_8))
                .startsWith("<svg xmlns")
                .contains("width=\"200.0mm\"", "<title>올해의 쇼핑몰 2026, 펜다락</title>")
                .doesNotContain("<text", "NaN")
                .endsWith("</svg>");
    }

    @Test
    void letters_that_no_face_has_are_left_out_and_a_text_that_has_them_all_is_preferred() {
        assertThat(FACES.writable("🏆 قلم", "Penloft")).isEqualTo("Penloft");
        assertThat(FACES.writable("Pen 🏆 loft")).isEqualTo("Pen loft");
        assertThat(FACES.writable("قلم")).isEmpty();
        assertThat(FACES.writable("\u202Epen")).isEqualTo("pen");
    }

    private static byte[] print(Certificate certificate) throws IOException {
        return new CertificateDrawing(certificate, FACES, TOKENS).draw();
    }

    private static String fontsAndPictures(PDDocument file) throws IOException {
        var resources = file.getPage(0).getResources();
        var embedded = 0;
        for (var name : resources.getFontNames()) if (resources.getFont(name).isEmbedded()) embedded++;
        var pictures = 0;
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject) pictures++;
        }
        assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false))
                .hasSize(embedded);
        return embedded + " embedded, " + pictures + " pictures";
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(0, 100);
        }
    }

    private static int[] column(BufferedImage picture, int x) {
        return IntStream.range(0, picture.getHeight())
                .map(y -> picture.getRGB(x, y))
                .toArray();
    }
}
