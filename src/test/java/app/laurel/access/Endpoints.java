package app.laurel.access;

import static java.util.Map.entry;

import app.laurel.base.text.Language;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The addresses that answer, and what kind each is of. A new one needs its line here. */
final class Endpoints {
    private static final String PAGE = Language.PATH + "/{slug:[a-z0-9-]+}";
    private static final String BARE = "/{slug:(?!(?:" + Language.TAGS + ")$)[a-z0-9-]+}";
    private static final String YEAR = "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}";
    private static final String CATEGORY = YEAR + "/{category:[a-z0-9-]{1,40}}";
    private static final String VERSION = "/version/{version:[0-9]{1,4}}";
    /** What a kind of address asks for. */
    enum Kind {
        /** Is read by everybody alike. */
        PUBLIC,
        /** The same, of a year's result: before it is out, there is none for anybody. */
        PUBLISHED,
        /** Of a category, or of all of a year's together: where the year has only one, there is none for anybody. */
        OF_SEVERAL,
        /** Stands before the door: what it does is done to who comes, with the token of a form that was read. */
        DOOR,
        /** Acts by a secret in its address alone. */
        SECRET,
        /** Is not there: only where Laurel is tried out, in place of another page, or once a winner shows something. */
        NONE,
        /** Tells an operator's machine whether Laurel lives; whatever else is of that kind answers nobody. */
        PROBE
    }

    static final Map<String, Kind> KINDS = Map.ofEntries(
            entry("GET /", Kind.PUBLIC),
            entry("GET /robots.txt", Kind.PUBLIC),
            entry("GET /favicon.svg", Kind.PUBLIC),
            entry("GET /favicon.ico", Kind.PUBLIC),
            entry("GET /apple-touch-icon.png", Kind.PUBLIC),
            entry("GET /icon-512.png", Kind.PUBLIC),
            entry("GET /site.webmanifest", Kind.PUBLIC),
            entry("GET " + Language.PATH + "/share.png", Kind.PUBLIC),
            entry("GET " + PAGE + "/share.png", Kind.PUBLIC),
            entry("GET " + BARE, Kind.PUBLIC),
            entry("GET " + BARE + "/{year:[0-9]{4}}", Kind.PUBLIC),
            entry("GET /face/{shop:[1-9][0-9]{0,8}}", Kind.PUBLIC),
            entry("GET " + Language.PATH, Kind.PUBLIC),
            entry("GET " + Language.PATH + "/", Kind.PUBLIC),
            entry("GET " + Language.PATH + "/check", Kind.PUBLIC),
            entry("GET " + PAGE, Kind.PUBLIC),
            entry("GET " + PAGE + "/feed.atom", Kind.PUBLIC),
            entry("GET " + PAGE + "/staff", Kind.PUBLIC),
            entry("GET " + PAGE + "/join", Kind.PUBLIC),
            entry("GET " + PAGE + "/join/{code:[0-9A-Za-z-]{1,40}}", Kind.PUBLIC),
            entry("GET " + PAGE + "/shops", Kind.PUBLIC),
            entry("GET " + PAGE + "/honours", Kind.PUBLIC),
            entry("GET " + PAGE + "/recommended", Kind.PUBLIC),
            entry("GET " + PAGE + "/recommended.json", Kind.PUBLIC),
            entry("GET " + PAGE + "/recommended.svg", Kind.PUBLIC),
            entry("GET " + PAGE + "/recommended.png", Kind.PUBLIC),
            entry("GET " + PAGE + "/recommended/frame", Kind.PUBLIC),
            entry("GET /oembed/recommended", Kind.PUBLIC),
            entry("GET " + PAGE + "/shop/{shop:[1-9][0-9]{0,8}}", Kind.PUBLISHED),
            entry("GET " + PAGE + "/shop/{shop:[1-9][0-9]{0,8}}/comments", Kind.PUBLISHED),
            entry("GET " + PAGE + "/shop/{shop:[1-9][0-9]{0,8}}/comments/{page:[1-9][0-9]{0,4}}", Kind.PUBLISHED),
            entry("GET " + Language.PATH + YEAR + "/comments", Kind.PUBLISHED),
            entry("GET " + Language.PATH + YEAR + "/comments/{page:[1-9][0-9]{0,4}}", Kind.PUBLISHED),
            entry("GET /{slug:[a-z0-9-]+}/join/{code:[0-9A-Za-z-]{1,40}}", Kind.PUBLIC),
            entry("GET " + Language.PATH + YEAR, Kind.PUBLIC),
            entry("GET " + Language.PATH + YEAR + "/rules", Kind.PUBLIC),
            entry("GET " + Language.PATH + YEAR + "/can-i-vote", Kind.PUBLIC),
            entry("GET " + Language.PATH + YEAR + "/shortlist", Kind.PUBLIC),
            entry("GET " + Language.PATH + YEAR + "/voted", Kind.PUBLIC),
            entry("GET " + YEAR + "/rules.json", Kind.PUBLIC),
            entry("GET " + YEAR + "/shortlist-rounds.csv", Kind.PUBLIC),
            entry("GET " + YEAR + "/reveal.json", Kind.PUBLIC),
            entry("GET " + YEAR + "/og-" + Language.VARIABLE + ".png", Kind.PUBLIC),
            entry("GET " + YEAR + "/square-" + Language.VARIABLE + ".png", Kind.PUBLISHED),
            entry("GET " + YEAR + "/voted-" + Language.VARIABLE + ".png", Kind.PUBLIC),
            entry("GET " + Language.PATH + YEAR + "/report", Kind.PUBLISHED),
            entry("GET " + Language.PATH + YEAR + VERSION, Kind.PUBLISHED),
            entry("GET " + YEAR + "/result.json", Kind.PUBLISHED),
            entry("GET " + YEAR + "/ballots.csv", Kind.PUBLISHED),
            entry("GET " + YEAR + VERSION + "/result.json", Kind.PUBLISHED),
            entry("GET " + YEAR + VERSION + "/ballots.csv", Kind.PUBLISHED),
            entry("GET " + Language.PATH + YEAR + "/categories", Kind.OF_SEVERAL),
            entry("GET " + YEAR + "/year.json", Kind.OF_SEVERAL),
            entry("GET " + YEAR + "/recount.zip", Kind.OF_SEVERAL),
            entry("GET " + YEAR + VERSION + "/year.json", Kind.OF_SEVERAL),
            entry("GET " + YEAR + VERSION + "/recount.zip", Kind.OF_SEVERAL),
            entry("GET " + Language.PATH + CATEGORY, Kind.OF_SEVERAL),
            entry("GET " + Language.PATH + CATEGORY + "/shortlist", Kind.OF_SEVERAL),
            entry("GET " + Language.PATH + CATEGORY + "/voted", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/rules.json", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/shortlist-rounds.csv", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/og-" + Language.VARIABLE + ".png", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/square-" + Language.VARIABLE + ".png", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/voted-" + Language.VARIABLE + ".png", Kind.OF_SEVERAL),
            entry("GET " + Language.PATH + CATEGORY + "/report", Kind.OF_SEVERAL),
            entry("GET " + Language.PATH + CATEGORY + VERSION, Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/result.json", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + "/ballots.csv", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + VERSION + "/result.json", Kind.OF_SEVERAL),
            entry("GET " + CATEGORY + VERSION + "/ballots.csv", Kind.OF_SEVERAL),
            entry("GET " + Language.PATH + "/verify", Kind.PUBLIC),
            entry("POST " + Language.PATH + "/verify", Kind.PUBLIC),
            entry("GET /.well-known/did.json", Kind.PUBLIC),
            entry("GET /.well-known/jwks.json", Kind.PUBLIC),
            entry("GET /keys/{key:[a-z]{2,3}-[0-9]{4}-[0-9]{1,5}}", Kind.PUBLIC),
            entry("GET /status/{list:[1-9][0-9]{0,5}}", Kind.PUBLIC),
            entry("GET /awards/{code}", Kind.PUBLISHED),
            entry("GET /awards/{code}.json", Kind.PUBLISHED),
            entry("GET /awards/{code}.jwt", Kind.PUBLISHED),
            entry("GET /awards/{code}.baked.svg", Kind.PUBLISHED),
            entry("GET /awards/{code}.baked.png", Kind.PUBLISHED),
            entry("GET /oembed", Kind.PUBLISHED),
            entry("GET /v/{code}", Kind.PUBLISHED),
            entry("GET /c/{code}", Kind.PUBLISHED),
            entry("GET " + Language.PATH + "/v/{code}", Kind.PUBLISHED),
            entry("GET " + Language.PATH + "/v/{code}/certificate.pdf", Kind.PUBLISHED),
            entry("GET " + Language.PATH + "/v/{code}/engraving.pdf", Kind.PUBLISHED),
            entry("GET " + Language.PATH + "/v/{code}/engraving.svg", Kind.PUBLISHED),
            entry("GET " + Language.PATH + "/v/{code}/misuse", Kind.DOOR),
            entry("POST " + Language.PATH + "/v/{code}/misuse", Kind.DOOR),
            entry("GET " + Language.PATH + "/check/misuse", Kind.DOOR),
            entry("POST " + Language.PATH + "/check/misuse", Kind.DOOR),
            entry("GET /v/{code}/arrival.jpg", Kind.NONE),
            entry("GET /sign-in", Kind.DOOR),
            entry("POST /sign-in", Kind.DOOR),
            entry("GET /sign-in/code", Kind.DOOR),
            entry("POST /sign-in/code", Kind.DOOR),
            entry("GET /sign-in/link/{token}", Kind.DOOR),
            entry("POST /sign-in/link/{token}", Kind.DOOR),
            entry("GET /sign-in/address/{token}", Kind.DOOR),
            entry("POST /sign-in/address/{token}", Kind.DOOR),
            entry("POST /sign-in/look", Kind.DOOR),
            entry("GET /sign-in/factor", Kind.DOOR),
            entry("POST /sign-in/factor", Kind.DOOR),
            entry("GET /sign-in/factor/new", Kind.DOOR),
            entry("POST /sign-in/factor/new", Kind.DOOR),
            entry("POST /sign-in/factor/passkey", Kind.DOOR),
            entry("POST /sign-in/passkey", Kind.DOOR),
            entry("GET /sign-in/passkey/new", Kind.DOOR),
            entry("POST /sign-in/passkey/new", Kind.DOOR),
            entry("GET /setup/{token}", Kind.DOOR),
            entry("POST /setup/{token}", Kind.DOOR),
            entry("GET " + Language.PATH + "/mail/{act:stop|again}/{token:[A-Za-z0-9_-]{20,400}}", Kind.SECRET),
            entry("POST " + Language.PATH + "/mail/{act:stop|again}/{token:[A-Za-z0-9_-]{20,400}}", Kind.SECRET),
            entry("GET " + Language.PATH + "/mail/outbox", Kind.NONE),
            entry("GET /actuator/health", Kind.PROBE),
            entry("GET /actuator/health/**", Kind.PROBE),
            entry("GET /error", Kind.NONE));

    private Endpoints() {}

    /** Those that there are, each as its method and the pattern of its address. */
    static SortedSet<String> all(ApplicationContext application) {
        var all = new TreeSet<String>();
        for (AbstractHandlerMethodMapping<?> mapping :
                application.getBeansOfType(AbstractHandlerMethodMapping.class).values()) {
            for (var it : mapping.getHandlerMethods().keySet()) {
                all.addAll(it instanceof RequestMappingInfo request ? names(request) : List.of(it.toString()));
            }
        }
        return all;
    }

    private static List<String> names(RequestMappingInfo request) {
        var methods = request.getMethodsCondition().getMethods();
        var named = methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Enum::name);
        return named.flatMap(it -> request.getPatternValues().stream().map(pattern -> it + " " + pattern))
                .toList();
    }
}
