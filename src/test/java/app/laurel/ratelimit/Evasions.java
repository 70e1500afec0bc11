package app.laurel.ratelimit;

import static app.laurel.ratelimit.Limit.CASTS_PER_ACCOUNT;
import static app.laurel.ratelimit.Limit.CASTS_PER_NETWORK;
import static app.laurel.ratelimit.Limit.SETUP_TRIES_PER_NETWORK;
import static app.laurel.ratelimit.Limit.SIGN_IN_MAILS_PER_ADDRESS;
import static app.laurel.ratelimit.Limit.SIGN_IN_MAILS_PER_NETWORK;
import static app.laurel.ratelimit.Requests.forwarded;
import static app.laurel.ratelimit.Requests.open;
import static app.laurel.ratelimit.Requests.proxied;

import app.laurel.base.id.AccountId;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** All the ways that we know by which one caller passes for many. */
final class Evasions {
    private static final String XFF = "X-Forwarded-For";

    private Evasions() {}

    static Stream<Evasion> all() {
        return Stream.of(headers(), spellings(), mailboxes(), wanderers()).flatMap(it -> it);
    }

    private static Stream<Evasion> headers() {
        return Stream.of(
                byNetwork("sends an X-Forwarded-For where no proxy is set up", it -> open("198.51.1.1", XFF, ip(it))),
                byNetwork(
                        "sends several X-Forwarded-For where no proxy is set up",
                        it -> open("198.51.2.1", XFF, ip(it), XFF, ip(it + 1))),
                byNetwork(
                        "sends a Forwarded where no proxy is set up",
                        it -> open("198.51.3.1", "Forwarded", "for=" + ip(it))),
                byNetwork(
                        "sends the headers of foreign delivery networks",
                        it -> proxied("198.51.4.1", "X-Real-IP", ip(it), "CF-Connecting-IP", ip(it))),
                byNetwork("comes past the proxies with an X-Forwarded-For", it -> proxied("198.51.5.1", XFF, ip(it))),
                byNetwork(
                        "invents a hop before the one that the proxy adds",
                        it -> proxied("10.0.0.1", XFF, ip(it) + ", 198.51.6.1")),
                byNetwork(
                        "invents a chain in lines of their own",
                        it -> proxied("10.0.0.1", XFF, ip(it) + "," + ip(it + 1), XFF, "198.51.7.1")),
                byNetwork(
                        "invents a hop that looks like our proxy",
                        it -> proxied("10.0.0.1", XFF, "%s, 10.0.0.%d, 198.51.8.1".formatted(ip(it), it % 250))),
                byNetwork(
                        "invents a hop that is no address",
                        it -> proxied("10.0.0.1", XFF, "999.1.1." + it + ", unknown" + it + ", 198.51.9.1")),
                byNetwork(
                        "opens a quotation mark before the real hop",
                        it -> proxied("10.0.0.1", XFF, "\"" + ip(it) + ", 198.51.10.1")),
                byNetwork(
                        "opens a quotation mark in a Forwarded",
                        it -> forwarded("10.0.0.1", "Forwarded", "for=\"" + ip(it) + ", for=198.51.11.1")),
                byNetwork(
                        "invents a hop in a Forwarded",
                        it -> forwarded(
                                "10.0.0.1", "Forwarded", "for=" + ip(it) + ";proto=https, For=\"198.51.12.1\"")),
                byNetwork(
                        "sends the header that our proxy does not write",
                        it -> proxied("10.0.0.1", "Forwarded", "for=" + ip(it), XFF, "198.51.13.1")),
                byNetwork(
                        "writes the header's name in another case",
                        it -> proxied("10.0.0.1", "x-FORWARDED-for", ip(it), "X-FORWARDED-FOR", "198.51.14.1")),
                byNetwork(
                        "comes by another of our proxies each time, or by two",
                        it -> proxied("10.0.0." + it, XFF, it % 2 == 0 ? "198.51.15.1" : "198.51.15.1, 10.1.1.1")));
    }

    private static Stream<Evasion> spellings() {
        return Stream.of(
                byNetwork(
                        "comes from another port each time",
                        it -> proxied("10.0.0.1", XFF, "198.51.16.1:" + (1024 + it))),
                byNetwork(
                        "writes the IPv4 address as IPv6",
                        it -> open(List.of(
                                        "198.51.17.1",
                                        "::ffff:198.51.17.1",
                                        "64:ff9b::c633:1101",
                                        "2002:c633:1101::" + it)
                                .get(it % 4))),
                byNetwork("hops within its /64", it -> open("2001:db8:18:0::" + Integer.toHexString(it))),
                byNetwork(
                        "hops within its /64 behind the proxy",
                        it -> proxied(
                                "fd00::1", XFF, "[2001:db8:19:0:" + Integer.toHexString(it) + "::1]:" + (1024 + it))),
                byNetwork(
                        "spells its IPv6 address in other ways",
                        it -> open(List.of("2001:db8:20:0::a", "2001:0DB8:0020:0000::A", "2001:db8:20::a%eth" + it)
                                .get(it % 3))));
    }

    private static Stream<Evasion> mailboxes() {
        return Stream.of(
                byMail("writes the mailbox in capitals", it -> capitals("ann", it) + "@post.example"),
                byMail("writes the host in capitals", it -> "bea@" + capitals("post.example", it)),
                byMail("adds a tag after a plus", it -> "cho+" + it + "@post.example"),
                byMail("puts dots into a Gmail address", it -> dots("dianadiana", it) + "@gmail.com"),
                byMail("takes Gmail's other name", it -> "ella@" + (it % 2 == 0 ? "gmail.com" : "googlemail.com")),
                byMail(
                        "does all of that together",
                        it -> " " + capitals(dots("fridafrida", it), it) + "+x" + it + "+y@GoogleMail.com. "));
    }

    private static Stream<Evasion> wanderers() {
        return Stream.of(
                new Evasion(
                        "asks for mail to one address from many networks",
                        SIGN_IN_MAILS_PER_ADDRESS,
                        it -> Caller.at(open(ip(it))).writingTo("gil@post.example")),
                new Evasion(
                        "votes with one account from many networks",
                        CASTS_PER_ACCOUNT,
                        it -> Caller.at(open(ip(it))).as(new AccountId(7))),
                new Evasion(
                        "asks for mail to many addresses from one network",
                        SIGN_IN_MAILS_PER_NETWORK,
                        it -> Caller.at(open("198.51.30.1")).writingTo("box" + it + "@post.example")),
                new Evasion(
                        "votes with many accounts from one network",
                        CASTS_PER_NETWORK,
                        it -> Caller.at(open("198.51.31.1")).as(new AccountId(1000 + it))));
    }

    private static Evasion byNetwork(String sentence, IntFunction<Network> network) {
        return new Evasion(sentence, SETUP_TRIES_PER_NETWORK, it -> Caller.at(network.apply(it)));
    }

    private static Evasion byMail(String sentence, IntFunction<String> mail) {
        return new Evasion(
                sentence,
                SIGN_IN_MAILS_PER_ADDRESS,
                it -> Caller.at(open(ip(it))).writingTo(mail.apply(it)));
    }

    private static String ip(int number) {
        return "203.0.%d.%d".formatted(number / 250, number % 250);
    }

    private static String capitals(String text, int which) {
        var at = which % text.length();
        return text.substring(0, at) + text.substring(at).toUpperCase(Locale.ROOT);
    }

    private static String dots(String text, int which) {
        var at = 1 + which % (text.length() - 1);
        return text.substring(0, at) + "." + text.substring(at);
    }
}
