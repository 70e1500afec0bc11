package app.laurel.site.shop;

import app.laurel.badge.ShopDomain;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.edition.Edition;
import app.laurel.tally.document.ResultDocument.ShopPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a shop says.
 *
 * @param awards that it was given by results that hold, whatever became of their badges
 */
public record ShopPage(PageFrame frame, ShopHistory history, List<AwardRow> awards) {
    public ShopPage {
        awards = List.copyOf(awards);
    }

    public String text(String key, Object... arguments) {
        return frame.t("site.shop." + key, arguments);
    }

    /** The name that was signed last. */
    public String name() {
        return name(signed());
    }

    /** The name of the community. */
    public String community() {
        return history.community().name().in(frame.language());
    }

    /** The address that was signed last, in both spellings; empty where none was. */
    public String website() {
        var domain = signed().domain();
        return domain == null ? "" : ShopDomain.of(domain).full();
    }

    /** Where that leads; empty where the shop has another address by now, or none. */
    public String link() {
        var domain = signed().domain();
        return domain != null && domain.equals(history.shop().domain()) ? "https://" + domain : "";
    }

    /** Where whoever speaks for the shop says so. */
    public String claim() {
        return Links.absolute(
                ClaimLinks.claim(history.community().slug(), history.shop().id().toString()));
    }

    /** The further addresses, each in both spellings. */
    public String addresses() {
        return history.addresses().stream()
                .map(it -> ShopDomain.of(it).full())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What the shop is called at present; empty where that is what was signed last. */
    public String present() {
        var now = history.shop();
        var called = called(now.name().in(frame.language()), now.domain());
        return called.equals(called(name(), signed().domain())) ? "" : called;
    }

    /** The names before, each as it was signed, with the years of which it is; none where it was always the same. */
    public List<NameRow> names() {
        var years = new LinkedHashMap<String, List<Integer>>();
        for (var result : history.results()) {
            var name = called(name(result.shop()), result.shop().domain());
            years.merge(name, List.of(result.year()), ShopPage::joined);
        }
        if (years.size() == 1) return List.of();
        return years.entrySet().stream()
                .map(it -> new NameRow(
                        it.getValue().stream().distinct().map(String::valueOf).collect(Collectors.joining(", ")),
                        it.getKey()))
                .toList();
    }

    /** From when the latest figures are; empty where nobody has rated it. */
    public String latest() {
        return history.results().stream()
                .filter(ShopResult::isRated)
                .findFirst()
                .map(it -> latest(it.edition()))
                .orElse("");
    }

    private String latest(Edition edition) {
        var schedule = edition.schedule();
        var closed = Moments.day(schedule.votingCloses(), schedule.zone(), frame.language());
        return text("latest.text", Integer.toString(edition.year()), closed);
    }

    /** The awards that it may show today. */
    public List<AwardRow> held() {
        return awards.stream().filter(AwardRow::isHeld).toList();
    }

    /** The others. */
    public List<AwardRow> past() {
        return awards.stream().filter(it -> !it.isHeld()).toList();
    }

    /** Its place in each result, the latest first. */
    public List<PlaceRow> places() {
        return history.results().stream()
                .map(it -> PlaceRow.ofAward(frame, history.community().slug(), it))
                .toList();
    }

    /** Its criteria, in the order of the latest result that has them. */
    public List<CriterionYears> criteria() {
        return CriterionYears.of(frame, history);
    }

    private ShopPart signed() {
        return history.latest().shop();
    }

    private String name(ShopPart shop) {
        return shop.name().in(frame.language());
    }

    private static String called(String name, @Nullable String domain) {
        return domain == null ? name : name + " (" + ShopDomain.of(domain).full() + ")";
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /**
     * A name of the shop.
     *
     * @param years in whose results it is called so
     */
    public record NameRow(String years, String name) {}
}
