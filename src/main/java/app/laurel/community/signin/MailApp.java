package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where people with a mailbox at a large provider read their mail in the browser; on a phone its address opens the app. */
public enum MailApp {
    NAVER("https://mail.naver.com/", "naver\\.com"),
    GMAIL("https://mail.google.com/", "gmail\\.com|googlemail\\.com"),
    DAUM("https://mail.daum.net/", "daum\\.net|hanmail\\.net"),
    KAKAO("https://mail.kakao.com/", "kakao\\.com"),
    NATE("https://mail.nate.com/", "nate\\.com"),
    OUTLOOK("https://outlook.live.com/mail/", "outlook\\.com|outlook\\.kr|hotmail\\.com|live\\.com"),
    ICLOUD("https://www.icloud.com/mail/", "icloud\\.com|me\\.com"),
    YAHOO("https://mail.yahoo.com/", "yahoo\\.com");

    private final URI address;
    private final Pattern domains;

    MailApp(String address, String domains) {
        this.address = URI.create(address);
        this.domains = Pattern.compile(domains);
    }

    /** That of an address, if it is at one of them. */
    static Optional<MailApp> of(MailAddress mail) {
        var value = mail.value();
        var domain = value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.domains.matcher(domain).matches())
                .findFirst();
    }

    /** Where it is opened. */
    public URI address() {
        return address;
    }
}
