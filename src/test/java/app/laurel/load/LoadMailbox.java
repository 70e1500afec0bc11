package app.laurel.load;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Where all mail of a Laurel under load arrives; reads the codes out of it. */
final class LoadMailbox implements VaadinVisitor.Codes, AutoCloseable {
    private static final Pattern CODE = Pattern.compile("(\\d{6})\\s*$");
    private static final int TRIES = 600;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    LoadMailbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The newest code for this address; waits up to a minute for it. */
    @Override
    public String code(String mail) throws IOException {
        for (var tried = 0; tried < TRIES; tried++) {
            var code = newest(mail);
            if (!code.isEmpty()) return code;
            pause();
        }
        throw new IOException("no code came for " + mail);
    }

    private String newest(String mail) throws IOException {
        try {
            var user = server.setUser(mail, null);
            var inbox = server.getManagers().getImapHostManager().getInbox(user);
            var messages = inbox.getMessages();
            for (var at = messages.size() - 1; at >= 0; at--) {
                var code = CODE.matcher(messages.get(at).getMimeMessage().getSubject());
                if (code.find()) {
                    inbox.deleteAllMessages();
                    return code.group(1);
                }
            }
            return "";
        } catch (MessagingException | com.icegreen.greenmail.store.FolderException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** How many mails came for each address. */
    Map<String, Integer> received() throws IOException {
        var received = new HashMap<String, Integer>();
        try {
            for (var message : server.getReceivedMessages()) {
                for (var to : message.getAllRecipients()) received.merge(to.toString(), 1, Integer::sum);
            }
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
        return received;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
