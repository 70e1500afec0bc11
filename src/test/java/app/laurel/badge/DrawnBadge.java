package app.laurel.badge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A badge as an XML parser sees it; what is not well-formed does not come to be. */
record DrawnBadge(String source, Element svg) {

    static DrawnBadge of(BadgeFacts facts, BadgeCaption texts, BadgeLook look) {
        return parsed(BadgeFixtures.PICTURE.draw(facts, texts, look));
    }

    static DrawnBadge light(BadgeFacts facts, BadgeVariant variant) {
        return of(facts, BadgeFixtures.english(facts), new BadgeLook(variant, BadgeTheme.LIGHT));
    }

    /** What is written on it, line by line. */
    List<String> lines() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** All that is written on it. */
    String words() {
        return String.join(" ", lines());
    }

    List<Element> elements(String tag) {
        var nodes = svg.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(it -> (Element) nodes.item(it))
                .toList();
    }

    List<String> attributes(String tag, String name) {
        return elements(tag).stream().map(it -> it.getAttribute(name)).toList();
    }

    int gzipped() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(source.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }

    private static DrawnBadge parsed(String source) {
        try {
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(source.getBytes(UTF_8)));
            return new DrawnBadge(source, document.getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(source, broken);
        }
    }
}
