package app.laurel.site.feed;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final URI base;

    private Atom(XMLStreamWriter xml, URI base) {
        this.xml = xml;
        this.base = base;
    }

    /**
     * UTF-8.
     *
     * @param path of the feed itself
     * @param page the page to which it belongs
     */
    static byte[] bytes(URI base, String language, String title, String path, String page, List<FeedEntry> entries) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Atom(xml, base).write(language, title, path, page, entries);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String language, String title, String path, String page, List<FeedEntry> entries)
            throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language);
        element("id", "urn:uuid:" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)));
        element("title", title);
        element("updated", latest(entries).toString());
        link("self", "application/atom+xml", path);
        link("alternate", "text/html", page);
        xml.writeStartElement("author");
        element("name", title);
        xml.writeEndElement();
        for (var entry : entries) write(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + entry.id());
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        link("alternate", "text/html", entry.path());
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", base + path);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Of a community without years, the beginning of time. */
    private static Instant latest(List<FeedEntry> entries) {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
