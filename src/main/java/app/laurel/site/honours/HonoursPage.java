package app.laurel.site.honours;

import app.laurel.base.text.Language;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.result.AwardKind;
import app.laurel.shop.Shop;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the hall of fame says.
 *
 * @param honours of all years, the latest first
 */
public record HonoursPage(PageFrame frame, Community community, List<Honour> honours) {
    public HonoursPage {
        honours = List.copyOf(honours);
    }

    public String text(String key, Object... arguments) {
        return frame.t("site.honours." + key, arguments);
    }

    /** The years that gave an award, the latest first. */
    public List<HonouredYear> years() {
        return honours.stream()
                .filter(it -> it.is(AwardKind.SHOP_OF_THE_YEAR))
                .collect(Collectors.groupingBy(Honour::year, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::year)
                .toList();
    }

    private HonouredYear year(List<Honour> wins) {
        var edition = wins.getFirst().result().category().edition();
        return new HonouredYear(
                edition.year(),
                edition.path(community.slug()),
                edition.name().in(language()),
                wins.stream().map(it -> winner(it, edition.hasSeveral())).toList());
    }

    private HonouredYear.Winner winner(Honour win, boolean several) {
        return new HonouredYear.Winner(
                win.shop(),
                path(win),
                win.name(language()),
                several ? win.result().category().name().in(language()) : "",
                win.isDeclined());
    }

    /** Every shop that won something, the one with the most first. */
    public List<HonouredShop> shops() {
        return accepted().stream()
                .collect(Collectors.groupingBy(Honour::shop, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::shop)
                .sorted(Comparator.comparingLong(HonouredShop::ofTheYear)
                        .thenComparingLong(HonouredShop::ofCriteria)
                        .thenComparingLong(HonouredShop::ofNewcomers)
                        .reversed()
                        .thenComparing(HonouredShop::name))
                .toList();
    }

    private HonouredShop shop(List<Honour> won) {
        var latest = won.getFirst();
        return new HonouredShop(
                latest.shop(),
                path(latest),
                latest.name(language()),
                count(won, AwardKind.SHOP_OF_THE_YEAR),
                count(won, AwardKind.BEST_OF_CRITERION),
                count(won, AwardKind.NEWCOMER_OF_THE_YEAR),
                won.stream().map(it -> Integer.toString(it.year())).distinct().collect(Collectors.joining(", ")));
    }

    /** What is told for years, one sentence each. */
    public List<String> records() {
        return new Records(frame, accepted()).sentences();
    }

    private List<Honour> accepted() {
        return honours.stream().filter(it -> !it.isDeclined()).toList();
    }

    private static long count(List<Honour> won, AwardKind kind) {
        return won.stream().filter(it -> it.is(kind)).count();
    }

    private String path(Honour honour) {
        return Shop.path(community.slug(), honour.award().shop());
    }

    private Language language() {
        return frame.language();
    }
}
