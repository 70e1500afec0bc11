package app.laurel.result.web;

import app.laurel.base.id.ShopId;
import app.laurel.tally.document.ResultDocument.ShopPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The upper part of a result's page, where it is celebrated: who won and why, the podium, the other awards and how to share it.
 *
 * @param atHome the shops that still have the address they were signed with
 */
public record Stage(ResultPage page, Set<ShopId> atHome) {
    public Stage {
        atHome = Set.copyOf(atHome);
    }

    /** The shops of the year; several where they share it. */
    public List<Honoured> honoured() {
        return page.document().winners().stream().map(this::honoured).toList();
    }

    private Honoured honoured(int number) {
        var shop = page.document().shop(number);
        var award = page.awards().stream()
                .filter(it -> it.ofTheYear() && it.shopId() == shop.id())
                .findFirst();
        return new Honoured(
                shop.id(),
                page.name(number),
                page.award().plainly(page.document().standing(number)),
                website(shop),
                award.map(AwardLine::proof).orElse(""),
                award.map(AwardLine::declined).orElse(""));
    }

    private String website(ShopPart shop) {
        return shop.domain() != null && atHome.contains(new ShopId(shop.id())) ? "https://" + shop.domain() : "";
    }

    /** The first three places, best first; empty where they make no podium. */
    public List<PodiumStep> podium() {
        var column = deciding();
        return Podium.of(page.document()).stream()
                .map(it -> new PodiumStep(
                        it.rank(),
                        page.document().shop(it.shop()).id(),
                        page.name(it.shop()),
                        column.map(by -> by.title() + " " + by.cell().apply(it)).orElse("")))
                .toList();
    }

    private Optional<FigureColumn> deciding() {
        return page.award().columns().stream().filter(FigureColumn::decides).findFirst();
    }

    /** Every award but that of the shop of the year. */
    public List<AwardLine> medals() {
        return page.awards().stream().filter(it -> !it.ofTheYear()).toList();
    }

    /** Absolute address of this page, which messengers take as it is. */
    public String address() {
        return page.frame().address(page.language());
    }

    /** Path of a picture of this result, without its ending. */
    public String picture(String kind) {
        return page.path("/" + kind + "-" + page.language().tag() + ".png");
    }
}
