package app.laurel.community.signin;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;

/** A sign-in that somebody asked for: the secret of the browser, and the link's and the code's that were mailed. */
record AskedSignIn(String browser, String token, String code) {
    /** Asks with a browser of its own. */
    static AskedSignIn by(SignIns signIns, CaughtMails mails, MailAddress mail) {
        var browser = signIns.ask(mail, Language.KO);
        return new AskedSignIn(browser, mails.linkFor(mail.value()).replaceAll(".*/", ""), mails.codeFor(mail.value()));
    }

    /** Another code than that. */
    String wrongCode() {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }
}
