package app.laurel.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.access.Scene.Year;
import app.laurel.access.Twins.Asked;
import app.laurel.access.Twins.Question;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.joining.InviteCode;
import app.laurel.joining.Invites;
import app.laurel.joining.NewInvite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Questions by which somebody may try to learn what there is. Where a number is in no address and no call takes it, as the number of a
 * receipt or of an account, there is nothing to ask.
 */
class Questions {
    private final MockMvc http;
    private final Accounts accounts;
    private final Founder founder;
    private final Invites invites;

    Questions(MockMvc http, Accounts accounts, Founder founder, Invites invites) {
        this.http = http;
        this.accounts = accounts;
        this.founder = founder;
        this.invites = invites;
    }

    /** Makes what exists before anything is asked, for what was just written makes the next answer slower. */
    private List<String> prepared(int times, IntFunction<String> maker) {
        return IntStream.range(0, Twins.WARM + times).mapToObj(maker).toList();
    }

    private List<String> accounts(int times) {
        return prepared(times, number -> {
            var mail = "k%06d@twins.example".formatted(number);
            accounts.open(new MailAddress(mail));
            return mail;
        });
    }

    /** Asks for a mail to an address that has an account, or has none. */
    Question addressesAtTheDoor(int times) {
        var known = accounts(times);
        return (number, exists) -> {
            var mail = exists ? known.get(number) : "u%06d@twins.example".formatted(number);
            return new Asked(
                    mail, () -> seen(post("/sign-in").param("mail", mail).with(csrf())));
        };
    }

    /** Types a wrong code for such an address. */
    Question wrongCodes(int times) {
        var known = accounts(times);
        return (number, exists) -> {
            var mail = exists ? known.get(number) : "u%06d@twins.example".formatted(number);
            var asked = http.perform(post("/sign-in").param("mail", mail).with(csrf()))
                    .andReturn()
                    .getResponse();
            var typed = post("/sign-in/code")
                    .param("code", "000000")
                    .cookie(asked.getCookies())
                    .with(csrf());
            return new Asked(mail, () -> seen(typed));
        };
    }

    /** Opens the page of an invitation. */
    Question invitations(Year year, int times) {
        var live = prepared(times, number -> live(year));
        return (number, exists) -> {
            var code = exists ? live.get(number) : code(number);
            return new Asked(code, () -> seen(get("/en/" + year.community().slug() + "/join/" + code)));
        };
    }

    /** Tries the code of an invitation of one community in another. */
    Question codesOfOthers(Year year, Year elsewhere, int times) {
        var live = prepared(times, number -> live(year));
        var person = founder.account("guesser");
        return (number, exists) -> {
            var code = exists ? live.get(number) : code(number);
            return new Asked(code, () -> joins(person, elsewhere, code));
        };
    }

    private String joins(AccountId person, Year year, String code) {
        return invites.join(person, year.community().id(), code).toString();
    }

    private String live(Year year) {
        return invites.make(year.moderator(), new NewInvite("one", 1, Duration.ofDays(7)))
                .shown();
    }

    private static String code(int number) {
        return InviteCode.parse("ABCD-EFGH-%08d".formatted(number))
                .orElseThrow()
                .shown();
    }

    /** Status, headers and bytes, without what is drawn anew for each answer. */
    private String seen(MockHttpServletRequestBuilder request) throws Exception {
        return seen(http.perform(request).andReturn().getResponse());
    }

    private static String seen(MockHttpServletResponse answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeaders(it)));
        headers.remove("ETag"); // of the bytes, in which stands what was typed
        var text = answer.getStatus() + " " + headers + " "
                + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return text.replaceAll("(laurel-[a-z-]+)=[^;]+", "$1=")
                .replaceAll("Expires=[^;\\]]+", "Expires")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "csrf");
    }
}
