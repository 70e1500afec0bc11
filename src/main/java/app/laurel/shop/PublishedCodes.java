package app.laurel.shop;

import app.laurel.outgoing.Fetched;
import app.laurel.outgoing.OutgoingRequests;
import app.laurel.outgoing.TextRecords;
import app.laurel.outgoing.Trouble;
import app.laurel.outgoing.WebAddress;
import java.util.List;
import java.util.regex.MatchResult;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/**
 * Looks where a shop's owner was asked to put a code: only where nobody but the owner can write, so neither in the text of a page
 * nor behind a redirect to anybody else's.
 */
@Component
class PublishedCodes {
    static final String FILE = "/.well-known/laurel-verification.txt";
    static final String TAG = "laurel-verification";
    static final String LABEL = "_laurel";
    private static final int MOST = 50;
    private static final int OK = 200;

    private final OutgoingRequests requests;
    private final TextRecords records;

    PublishedCodes(OutgoingRequests requests, TextRecords records) {
        this.requests = requests;
        this.records = records;
    }

    /** What stands there now. */
    Seen find(ClaimWay way, ShopAddress.Own shop) {
        return switch (way) {
            case META -> page(shop, "/", PublishedCodes::tags);
            case FILE -> page(shop, FILE, PublishedCodes::lines);
            case DNS ->
                switch (records.find(LABEL, shop.text())) {
                    case TextRecords.Texts(var texts) -> new Codes(codes(String.join("\n", texts)));
                    case TextRecords.Failed(var because) -> new NoAnswer(because);
                };
            case MAIL, INTRODUCTION -> throw new IllegalArgumentException("got %s, want one to look up".formatted(way));
        };
    }

    /** Many a shop answers only with {@code www.} before its domain. */
    private Seen page(ShopAddress.Own shop, String path, Reading reading) {
        var seen = page(shop, shop.text(), path, reading);
        return seen instanceof NoAnswer && shop instanceof ShopAddress.Domain
                ? page(shop, "www." + shop.text(), path, reading)
                : seen;
    }

    private Seen page(ShopAddress.Own shop, String host, String path, Reading reading) {
        var address = WebAddress.parse("https://" + host + path);
        if (address.isEmpty()) return new NoAnswer(Trouble.UNKNOWN_NAME);
        return switch (requests.get(address.get(), shop::isHome)) {
            case Fetched.Answer answer -> new Codes(answer.status() == OK ? reading.codes(answer.body()) : List.of());
            case Fetched.Failed(var because) -> new NoAnswer(because);
        };
    }

    /** A tag in the text of a page is anybody's; one in its head is the owner's. */
    private static List<String> tags(String page) {
        return Jsoup.parse(page).head().select("> meta[name=" + TAG + "]").stream()
                .map(it -> it.attr("content").strip())
                .filter(ClaimCodes.PUBLISHED.asMatchPredicate())
                .limit(MOST)
                .toList();
    }

    private static List<String> lines(String file) {
        return file.lines()
                .limit(MOST)
                .map(String::strip)
                .filter(ClaimCodes.PUBLISHED.asMatchPredicate())
                .toList();
    }

    private static List<String> codes(String text) {
        return ClaimCodes.PUBLISHED
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(MOST)
                .toList();
    }

    /** Finds the codes in what a site answered. */
    private interface Reading {
        List<String> codes(String answer);
    }

    /** What came of looking. */
    sealed interface Seen {}

    /** All that look like codes, none where the site answers and has none. */
    record Codes(List<String> codes) implements Seen {
        Codes {
            codes = List.copyOf(codes);
        }
    }

    /** The site gave no answer. */
    record NoAnswer(Trouble because) implements Seen {}
}
