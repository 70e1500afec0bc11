package app.laurel.base.ui;

/**
 * The addresses of the application face, so that no view names another module's view. Each is relative to {@code /app/}: good
 * for {@code UI.navigate}, a router link and an anchor inside a view; {@link #absolute} makes it an address for anywhere else.
 */
public final class Links {
    private Links() {}

    /** The path of a view for pages, mails and redirects outside the application face. */
    public static String absolute(String route) {
        return route.isEmpty() ? "/app" : "/app/" + route;
    }

    /** My communities and what is open now. */
    public static String home() {
        return "";
    }

    /** My name, language, theme and sessions. */
    public static String account() {
        return "account";
    }

    /** The name under which I act for awards. */
    public static String publicName() {
        return "account/public-name";
    }

    /** The host's list of communities. */
    public static String communities() {
        return "communities";
    }

    /** The mails of a demonstration. */
    public static String outbox() {
        return "outbox";
    }

    /** The moderators' desk of a community. */
    public static String desk(String community) {
        return community + "/desk";
    }

    /** What waits there for a second person. */
    public static String decisions(String community) {
        return desk(community) + "#decisions";
    }

    /** A community's members and their roles. */
    public static String people(String community) {
        return desk(community) + "/people";
    }

    /** The clock of a demonstration. */
    public static String clock(String community) {
        return desk(community) + "/clock";
    }

    /** Who comes into a community and how: requests, invitations, the roster. */
    public static String joining(String community) {
        return people(community) + "/joining";
    }

    /** Where a person becomes a member of a community. */
    public static String join(String community) {
        return community + "/join";
    }

    /** Whether the person who is signed in may vote in a year, with the person's own figures. */
    public static String canIVote(String community, int year) {
        return community + "/" + year + "/can-i-vote";
    }

    /** A member's nominations of one year. */
    public static String nominate(String community, int year) {
        return community + "/" + year + "/nominate";
    }

    /** A member's nominations in one of a year's categories, by its name in addresses. */
    public static String nominate(String community, int year, String category) {
        return nominate(community, year) + "/" + category;
    }

    /** A community's shops and who speaks for them. */
    public static String shops(String community) {
        return desk(community) + "/shops";
    }

    /** Which shops the person who is signed in works for. */
    public static String ties(String community) {
        return community + "/ties";
    }

    /** A community's years. */
    public static String editions(String community) {
        return desk(community) + "/editions";
    }

    /** What became of a community's mail. */
    public static String mail(String community) {
        return desk(community) + "/mail";
    }

    /** What of a community's work was set aside. */
    public static String setbacks(String community) {
        return desk(community) + "/setbacks";
    }

    /** Everything that was done in a community by whoever runs it. */
    public static String acts(String community) {
        return desk(community) + "/acts";
    }

    /** A year that does not exist yet. */
    public static String newEdition(String community) {
        return editions(community) + "/new";
    }

    /** One year: rules, dates, and the ways to its shortlist, count and badges. */
    public static String edition(String community, int year) {
        return editions(community) + "/" + year;
    }

    /** What one year gives awards for. */
    public static String categories(String community, int year) {
        return edition(community, year) + "/categories";
    }

    /** Files of ballots brought into one year; files of nominations are brought on the shortlist. */
    public static String imports(String community, int year) {
        return edition(community, year) + "/imports";
    }

    /** One year's nominees, rulings and shortlist. */
    public static String shortlist(String community, int year) {
        return edition(community, year) + "/shortlist";
    }

    /** The same of one of a year's several categories, by its name in addresses. */
    public static String shortlist(String community, int year, String category) {
        return shortlist(community, year) + "/" + category;
    }

    /** One year's count, sign-off and publication. */
    public static String result(String community, int year) {
        return edition(community, year) + "/result";
    }

    /** The same result on the stage of a live stream. */
    public static String stage(String community, int year) {
        return result(community, year) + "/stage";
    }

    /** One year's awards and their badges, for moderators. */
    public static String badges(String community, int year) {
        return edition(community, year) + "/badges";
    }

    /** One year's ballot, for the member who is signed in. */
    public static String vote(String community, int year) {
        return community + "/" + year + "/vote";
    }

    /** The same, opened at one of the year's categories, by its name in addresses. */
    public static String vote(String community, int year, String category) {
        return vote(community, year) + "#" + category;
    }

    /** What the person has cast, in all communities. */
    public static String votes() {
        return "votes";
    }

    /** What shop owners see: their shops' awards and badges. */
    public static String studio(String community) {
        return community + "/studio";
    }
}
