package app.laurel.credential;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The credential in an SVG: the text of an element {@code openbadges:credential}, or the JWT in its attribute {@code verify}. */
final class BakedSvg {
    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final XMLInputFactory FACTORY = factory();

    private BakedSvg() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, about, where) -> {}); // instead of standard error
        return factory;
    }

    /** Whether it begins as XML does. */
    static boolean isMarkup(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    static String read(byte[] svg) {
        var found = new ArrayList<String>();
        var text = StrictJson.text(svg, CredentialCheck.LARGEST_FILE).replaceFirst("^\uFEFF", "");
        try {
            var reader = FACTORY.createXMLStreamReader(new StringReader(text));
            var isRoot = true;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamReader.START_ELEMENT) continue;
                if (isRoot && !reader.getLocalName().equals("svg")) throw new FlawedException(Flaw.SVG_UNREADABLE);
                isRoot = false;
                if (isCredential(reader)) found.add(credential(reader));
            }
        } catch (XMLStreamException broken) {
            throw new FlawedException(Flaw.SVG_UNREADABLE);
        }
        if (found.size() > 1) throw new FlawedException(Flaw.BAKED_TWICE);
        if (found.isEmpty()) throw new FlawedException(Flaw.NOTHING_BAKED);
        return found.getFirst();
    }

    /** Right behind the opening tag, so that it is found first. */
    static String write(String svg, String credential) {
        var open = svg.indexOf("<svg ") + "<svg ".length();
        var end = svg.indexOf('>', open);
        if (open < "<svg ".length() || end < 0) throw new IllegalArgumentException("the picture is no SVG");
        return svg.substring(0, open) + "xmlns:openbadges=\"" + NAMESPACE + "\" " + svg.substring(open, end + 1)
                + "<openbadges:credential><![CDATA[" + credential.replace("]]>", "]]\\u003e")
                + "]]></openbadges:credential>" + svg.substring(end + 1);
    }

    private static boolean isCredential(XMLStreamReader reader) {
        return NAMESPACE.equals(reader.getNamespaceURI())
                && reader.getLocalName().equals("credential");
    }

    private static String credential(XMLStreamReader reader) throws XMLStreamException {
        var jwt = verify(reader);
        var text = reader.getElementText();
        if (jwt == null) return text;
        if (!text.isBlank()) throw new FlawedException(Flaw.BAKED_TWICE);
        return jwt;
    }

    private static @Nullable String verify(XMLStreamReader reader) {
        return reader.getAttributeValue("", "verify");
    }
}
