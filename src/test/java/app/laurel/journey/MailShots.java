package app.laurel.journey;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;

import app.laurel.notification.Mail;
import app.laurel.notification.Outbox;
import app.laurel.notification.SentMail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/** The mails that lie caught, one of each kind, as a mail program shows them. */
final class MailShots {
    private static final int NEWEST = 2_000;

    private MailShots() {}

    static void take(Album album) {
        var person = album.stranger(RunningLaurel.told());
        var shown = new HashSet<String>();
        for (var sent : sent(album)) {
            var kind = kind(sent);
            if (!shown.add(kind)) continue;
            person.page().setContent(sent.mail().html());
            album.take(person.page(), "mail-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        person.leave();
    }

    /** Those in the reader's language, newest first. */
    static List<Mail> caught(Album album) {
        return sent(album).stream().map(SentMail::mail).toList();
    }

    private static List<SentMail> sent(Album album) {
        var outbox = RunningLaurel.told().part(Outbox.class);
        var mails = new ArrayList<SentMail>();
        for (var page = outbox.list(null); ; page = outbox.list(page.last())) {
            mails.addAll(page.mails());
            if (page.last() == null || mails.size() >= NEWEST) break;
        }
        var language = album.in("ko", "en");
        return mails.stream()
                .filter(it -> it.mail().language().tag().equals(language))
                .toList();
    }

    private static String kind(SentMail sent) {
        return RunningLaurel.told()
                .part(DSLContext.class)
                .select(NOTIFICATION_MAIL.KIND)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.ID.eq(sent.id()))
                .fetchSingle()
                .value1();
    }
}
