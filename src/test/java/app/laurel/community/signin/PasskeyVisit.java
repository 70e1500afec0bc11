package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.community.passkey.SoftDevice;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** How visitors with a device of their own go through the pages that ask for it. */
final class PasskeyVisit {
    private static final Pattern OPTIONS = Pattern.compile("data-options=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");

    private PasskeyVisit() {}

    /** Adds a passkey, with what else the form says. */
    static HttpResponse<String> add(Visitor visitor, SoftDevice device, Map<String, String> more) {
        var page = visitor.get("/sign-in/passkey/new?to=/app/account").body();
        var fields = new HashMap<>(more);
        fields.put("question", question(page));
        fields.put("answer", device.make(options(page)));
        fields.put("label", "Phone");
        fields.put("to", "/app/account");
        return visitor.post("/sign-in/passkey/new", fields);
    }

    /** Shows the passkey on a page that asks for it. */
    static HttpResponse<String> show(Visitor visitor, String page, String action, SoftDevice device) {
        var shown = visitor.get(page).body();
        return visitor.post(action, Map.of("question", question(shown), "answer", device.show(options(shown))));
    }

    /** Somebody signed in by mail. */
    static Visitor signedIn(int port, CaughtMails mails, String mail) {
        var visitor = new Visitor(port);
        signIn(visitor, mails, mail);
        return visitor;
    }

    /** Signs in as far as the mail leads. */
    static String signIn(Visitor visitor, CaughtMails mails, String mail) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("mail", mail));
        visitor.get("/sign-in/code");
        return leads(visitor.post("/sign-in/code", Map.of("code", mails.codeFor(mail))));
    }

    static String options(String page) {
        return HtmlUtils.htmlUnescape(found(OPTIONS, page));
    }

    static String question(String page) {
        return found(QUESTION, page);
    }

    static String leads(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
