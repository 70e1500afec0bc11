package app.laurel.fulfilment.print;

import app.laurel.fulfilment.print.Tags.Tag;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page of a PDF file. */
public final class PrintedPage implements Sheet {
    private final Faces faces;
    private final PDDocument document = new PDDocument();
    private final PDPage page;
    private final PDPageContentStream content;
    private final Tags tags;
    private final Tracing tracing;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    /** An empty page. */
    public PrintedPage(Faces faces, Paper paper) throws IOException {
        this.faces = faces;
        page = new PDPage(paper.box());
        document.addPage(page);
        paper.describe(document);
        tags = new Tags(page);
        content = new PDPageContentStream(document, page);
        tracing = new Tracing(content, paper.box().getHeight());
    }

    @Override
    public void heading(Lettering lettering, List<String> lines, double x, double baseline) throws IOException {
        write(Tag.HEADING, lettering, lines, x, baseline);
    }

    @Override
    public double write(Lettering lettering, List<String> lines, double x, double baseline) throws IOException {
        return write(Tag.PARAGRAPH, lettering, lines, x, baseline);
    }

    private double write(Tag tag, Lettering lettering, List<String> lines, double x, double baseline)
            throws IOException {
        content.beginMarkedContent(COSName.getPDFName(tag.type()), tags.add(tag));
        content.setNonStrokingColor(lettering.colour());
        content.setCharacterSpacing((float) lettering.spacing());
        var at = baseline;
        for (var line : lines) {
            line(lettering, line, x, at);
            at += lettering.leading() / Tracing.POINTS;
        }
        content.endMarkedContent();
        return at - lettering.leading() / Tracing.POINTS;
    }

    private void line(Lettering lettering, String line, double x, double baseline) throws IOException {
        var width = faces.width(line, lettering.face(), lettering.size())
                + lettering.spacing() * (line.codePointCount(0, line.length()) - 1);
        content.beginText();
        content.newLineAtOffset((float) (x * Tracing.POINTS - lettering.align().before(width)), tracing.down(baseline));
        for (var run : faces.runs(line, lettering.face())) {
            content.setFont(font(run.face()), (float) lettering.size());
            content.showText(run.text());
        }
        content.endText();
    }

    private PDType0Font font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, faces.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    @Override
    public void rule(double x, double y, double toX, double toY, double points, Color colour) throws IOException {
        outline(new Line2D.Double(x, y, toX, toY).getPathIterator(null), points, colour);
    }

    /** An outline, which says nothing. */
    public void outline(PathIterator shape, double points, Color colour) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(colour);
        content.setLineWidth((float) points);
        tracing.trace(shape);
        content.stroke();
        content.endMarkedContent();
    }

    @Override
    public void ornament(PathIterator shape, Color colour) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        fill(shape, colour);
        content.endMarkedContent();
    }

    /** A filled shape that is read out as these words. */
    public void picture(PathIterator shape, Color colour, String alternative) throws IOException {
        var tag = Tag.picture(alternative);
        content.beginMarkedContent(COSName.getPDFName(tag.type()), tags.add(tag));
        fill(shape, colour);
        content.endMarkedContent();
    }

    private void fill(PathIterator shape, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        tracing.trace(shape);
        content.fill();
    }

    /** Where a shape of so many units stands on the page, so large. */
    public static AffineTransform at(double x, double y, double scale) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        return place;
    }

    @Override
    public byte[] finish() {
        try (document) {
            content.close();
            tags.finish(document);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
