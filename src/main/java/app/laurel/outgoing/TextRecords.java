package app.laurel.outgoing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the machine's name server for TXT records; whatever the zone answers is read as text and followed nowhere. */
@Component
public class TextRecords {
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final String FIRST_WAIT_MS = "1500";
    private static final String TRIES = "2";
    private static final String TXT = "TXT";
    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 1_000;

    private final Reach reach;
    private final Deadline deadline;

    @Autowired
    TextRecords() {
        this(Reach.PUBLIC, LONGEST);
    }

    TextRecords(Reach reach, Duration longest) {
        this.reach = reach;
        this.deadline = new Deadline(longest);
    }

    /**
     * The TXT records of a name; none where there is no such name.
     *
     * @param label put before the host, as RFC 8552 has it: {@code _laurel}; empty for the host's own
     */
    public Found find(String label, String host) {
        var name = HostName.parse(host);
        if (name.isEmpty()) return new Failed(Trouble.UNKNOWN_NAME);
        var asked = label.isEmpty() ? host : label + "." + host;
        return deadline.within(() -> ask(asked), Failed::new);
    }

    // why: this provider makes text of records and never an object; and JNDI takes its settings in a Hashtable
    @SuppressWarnings({"BanJNDI", "JdkObsolete"})
    private Found ask(String name) {
        var settings = new Hashtable<String, String>();
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(Context.PROVIDER_URL, reach.nameServer());
        settings.put("com.sun.jndi.dns.timeout.initial", FIRST_WAIT_MS);
        settings.put("com.sun.jndi.dns.timeout.retries", TRIES);
        try {
            var context = new InitialDirContext(settings);
            try {
                var records = context.getAttributes(name, new String[] {TXT}).get(TXT);
                var texts = new ArrayList<String>();
                for (var at = 0; records != null && at < Math.min(records.size(), MOST); at++) {
                    texts.add(text(records.get(at)));
                }
                return new Texts(texts);
            } finally {
                context.close();
            }
        } catch (NameNotFoundException noSuchName) {
            return new Texts(List.of());
        } catch (CommunicationException nobodyAnswers) {
            return new Failed(Trouble.TOO_SLOW);
        } catch (NamingException | IndexOutOfBoundsException broken) {
            // why the second: the provider counts on answers that keep to their length
            return new Failed(Trouble.UNREADABLE);
        }
    }

    /** JNDI writes a text with blanks in quotes. */
    private static String text(Object record) {
        var text = record.toString();
        if (text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** What came of a question. */
    public sealed interface Found {}

    /** The records, in no order. */
    public record Texts(List<String> texts) implements Found {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** No answer that we read. */
    public record Failed(Trouble because) implements Found {}
}
