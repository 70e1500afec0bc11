package app.laurel.site.feed;

import app.laurel.base.text.Language;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sitemap (sitemaps.org, 0.9) with the addresses of each page in the other languages (hreflang). */
final class Sitemap {
    /** Pages, each of which is listed in every language: the protocol lets a file name 50,000 addresses. */
    static final int MOST = 50_000 / Language.values().length;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sitemap() {}

    /**
     * UTF-8.
     *
     * @param paths below the language
     */
    static byte[] bytes(URI base, List<String> paths) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            for (var path : paths) for (var language : Language.values()) write(xml, base, path, language);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(XMLStreamWriter xml, URI base, String path, Language language) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address(base, path, language));
        xml.writeEndElement();
        for (var other : Language.values()) {
            xml.writeEmptyElement("xhtml:link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", other.tag());
            xml.writeAttribute("href", address(base, path, other));
        }
        xml.writeEndElement();
    }

    private static String address(URI base, String path, Language language) {
        return base + "/" + language.tag() + path;
    }
}
