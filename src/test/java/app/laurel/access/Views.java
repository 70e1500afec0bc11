package app.laurel.access;

import static java.util.Map.entry;

import app.laurel.access.Scene.Year;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The views, and for whom each is. A new view needs its line here. */
final class Views {
    private static final String YEAR = "/:year([0-9]{4})";
    private static final String SHOP = "/:shop([1-9][0-9]{0,8})";
    private static final String DESK = ":community/desk";
    private static final String YEAR_AT_DESK = DESK + "/editions" + YEAR;
    private static final String LISTS = YEAR_AT_DESK + "/shortlist/:category?([a-z0-9-]+)";

    static final Map<String, Door> DOORS = Map.ofEntries(
            entry("", Door.SIGNED_IN),
            entry("account", Door.SIGNED_IN),
            entry("account/public-name", Door.SIGNED_IN),
            entry("votes", Door.SIGNED_IN),
            entry(":community/join/:code?([0-9A-Za-z-]+)", Door.SIGNED_IN),
            entry(":community" + YEAR + "/can-i-vote", Door.SIGNED_IN),
            entry(":community" + YEAR + "/nominate/:category?([a-z0-9-]+)", Door.MEMBERS),
            entry(":community" + YEAR + "/vote", Door.MEMBERS),
            entry(":community" + YEAR + "/comments", Door.MEMBERS),
            entry(":community/shop" + SHOP, Door.MEMBERS),
            entry(":community/shop" + SHOP + "/comments", Door.MEMBERS),
            entry(":community/studio", Door.MEMBERS),
            entry(":community/plaques", Door.MEMBERS),
            entry(":community/ties", Door.MEMBERS),
            entry(":community/invitation/:code(laurel-[a-z2-7]{26})", Door.MEMBERS),
            entry(":community/claim/:shop?([1-9][0-9]{0,8})", Door.MEMBERS),
            entry(DESK, Door.MODERATORS),
            entry(DESK + "/acts", Door.MODERATORS),
            entry(DESK + "/comments", Door.MODERATORS),
            entry(DESK + "/claims", Door.MODERATORS),
            entry(DESK + "/disputes", Door.MODERATORS),
            entry(DESK + "/mail", Door.MODERATORS),
            entry(DESK + "/misuse", Door.MODERATORS),
            entry(DESK + "/people", Door.MODERATORS),
            entry(DESK + "/people/joining", Door.MODERATORS),
            entry(DESK + "/plaques", Door.MODERATORS),
            entry(DESK + "/recommendation", Door.MODERATORS),
            entry(DESK + "/rehearsal", Door.MODERATORS),
            entry(DESK + "/setbacks", Door.MODERATORS),
            entry(DESK + "/shops", Door.MODERATORS),
            entry(DESK + "/webhooks", Door.MODERATORS),
            entry(DESK + "/editions", Door.MODERATORS),
            entry(DESK + "/editions/new", Door.MODERATORS),
            entry(YEAR_AT_DESK, Door.MODERATORS),
            entry(YEAR_AT_DESK + "/badges", Door.MODERATORS),
            entry(YEAR_AT_DESK + "/categories", Door.MODERATORS),
            entry(YEAR_AT_DESK + "/imports", Door.MODERATORS),
            entry(YEAR_AT_DESK + "/result", Door.MODERATORS),
            entry(YEAR_AT_DESK + "/result/stage", Door.MODERATORS),
            entry(LISTS, Door.MODERATORS),
            entry(DESK + "/clock", Door.SHUT),
            entry("communities", Door.HOSTS),
            entry("settings/health", Door.HOSTS),
            entry("settings/keys", Door.HOSTS),
            entry("settings/limits", Door.HOSTS),
            entry("settings/setbacks", Door.HOSTS));

    /** Where nothing is done by who has a shop in the running. */
    static final Set<String> IMPARTIAL = Set.of(YEAR_AT_DESK + "/badges", YEAR_AT_DESK + "/result", LISTS);

    private Views() {}

    /** Those that there are; asked on the thread of a view test. */
    static List<RouteData> all() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    /** For whom it is; one that the table does not know is for nobody. */
    static Door door(RouteData view) {
        return DOORS.getOrDefault(view.getTemplate(), Door.SHUT);
    }

    /** Its address for a year of a community. */
    static String address(RouteData view, Year year) {
        return address(view.getTemplate(), year);
    }

    /** The same of the view with this template. */
    static String address(String template, Year year) {
        var address = template.replace(":community", year.community().slug())
                .replace(":year([0-9]{4})", Integer.toString(year.year()))
                .replace(SHOP, "/" + year.shop())
                .replace(":code(laurel-[a-z2-7]{26})", "laurel-" + "a".repeat(26))
                .replaceAll("/:(code|category|shop)\\?\\(.*\\)", "");
        if (address.contains(":")) throw new IllegalStateException("no example for what stands in " + template);
        return address;
    }
}
