package app.laurel.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A browser without a screen: signs in by the mailed code, opens a view and calls the ballot's element as the page would, with the
 * session's cookie, security key and message numbers. Anything but the expected answer is an {@link IOException}.
 */
final class VaadinVisitor {
    private static final int CODES = 3;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":\\s*(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":\\s*(\\d+)");
    private static final Pattern BALLOT = Pattern.compile(
            "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"laurel-(?:year-)?ballot\"\\}");

    private final String base;
    private final String network;
    private final VisitorRequests requests;
    private String form = "";
    private String page = "";
    private String key = "";
    private String ui = "";
    private int sync;
    private int client;
    private String ballot = "";

    /** @param network the address that a proxy reports, so that limits take each visitor for a household of its own */
    VaadinVisitor(String base, String network) {
        this.base = base;
        this.network = network;
        requests = new VisitorRequests(base, network);
    }

    /** Signs in with the code that the post box holds for the address. */
    void signIn(String mail, Codes box) throws IOException {
        openForm();
        sendForm(mail);
        for (var left = CODES; ; left--) {
            try {
                useCode(box.code(mail));
                return;
            } catch (IOException refused) {
                // why: a mail that was asked for before, when the connection was cut, may come first
                if (left == 1 || !String.valueOf(refused.getMessage()).contains("status 422")) throw refused;
            }
        }
    }

    private void useCode(String code) throws IOException {
        requests.post(
                "/sign-in/code", "_csrf=" + encoded(found(CSRF, requests.get("/sign-in/code"))) + "&code=" + code);
    }

    /** Opens the form of the door. */
    void openForm() throws IOException {
        form = found(CSRF, requests.get("/sign-in"));
    }

    /** Asks by that form for a mail with a code. */
    void sendForm(String mail) throws IOException {
        requests.post("/sign-in", "_csrf=" + encoded(form) + "&mail=" + encoded(mail));
    }

    /** Opens a view of the application as a browser does: the page, its beginning, the navigation. */
    String open(String route) throws IOException {
        page = base + "/app/" + route;
        requests.get("/app/" + route);
        var began = requests.get("/app/?v-r=init&location=" + encoded(route) + "&query=");
        key = found(KEY, began);
        ui = found(UI, began);
        sync = Integer.parseInt(found(SYNC, began));
        client = 0;
        var shown = rpc("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
        return began + shown;
    }

    /** Opens a ballot; its element must be there. */
    void openBallot(String route) throws IOException {
        ballot = found(BALLOT, open(route));
    }

    /** Calls the ballot's element; the answer holds what the server keeps now. */
    String call(String method, String arguments) throws IOException {
        return rpc("{\"type\":\"publishedEventHandler\",\"node\":" + ballot + ",\"templateEventMethodName\":\"" + method
                + "\",\"templateEventMethodArgs\":[" + arguments + "],\"promise\":" + client + "}");
    }

    /** Casts these answers, of which the page had seen this version. */
    String cast(int seen, String attempt, String answers) throws IOException {
        return call("cast", "%d,\"%s\",\"%s\"".formatted(seen, attempt, answers));
    }

    /** What another client needs to go on with the open ballot in this browser's place. */
    BallotSeat seat() {
        return new BallotSeat(page, requests.cookies(), network, key, ui, ballot, sync, client);
    }

    private String rpc(String call) throws IOException {
        var body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + call + "],\"syncId\":" + sync + ",\"clientId\":"
                + client + "}";
        var answer = requests.call("/app/?v-r=uidl&v-uiId=" + ui, page, body);
        if (!answer.contains("\"syncId\"")
                || answer.contains("\"meta\":{\"appError\"")
                || answer.contains("sessionExpired")) {
            throw new IOException("got an answer that is none: " + answer.substring(0, Math.min(300, answer.length())));
        }
        sync = Integer.parseInt(found(SYNC, answer));
        client++;
        return answer;
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var match = pattern.matcher(text);
        if (match.find()) return match.group(1);
        throw new IOException("found no " + pattern + " in " + text.substring(0, Math.min(400, text.length())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where the mailed code of an address is read. */
    @FunctionalInterface
    interface Codes {
        String code(String mail) throws IOException;
    }
}
