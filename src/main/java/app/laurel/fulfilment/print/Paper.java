package app.laurel.fulfilment.print;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a file is called and says of itself. Nothing of it tells when or where it was made, so that the same content is the same file.
 *
 * @param language BCP 47 tag
 * @param about from which the number of the file is made, at least eight bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(PDRectangle box, String title, String author, String language, Instant dated, byte[] about) {
    /** On A4. */
    public static Paper a4(String title, String author, String language, Instant dated, byte[] about) {
        return new Paper(PDRectangle.A4, title, author, language, dated, about);
    }

    /** On a sheet of so many millimetres. */
    public static Paper of(
            double width, double height, String title, String author, String language, Instant dated, byte[] about) {
        var box = new PDRectangle(Tracing.right(width), Tracing.right(height));
        return new Paper(box, title, author, language, dated, about);
    }

    void describe(PDDocument document) {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreator("Laurel");
        var day = GregorianCalendar.from(dated.atZone(ZoneOffset.UTC));
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentInformation(information);
        document.setDocumentId(ByteBuffer.wrap(about).getLong());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
