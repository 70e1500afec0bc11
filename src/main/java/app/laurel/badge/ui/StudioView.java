package app.laurel.badge.ui;

import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.result.DeclinedAwards;
import app.laurel.shop.Shops;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a shop owner sees: the awards of the shops they speak for, and the way of each onto the shop's own pages. */
@Route(":community/studio")
@PermitAll
class StudioView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Shops shops;
    private final transient Badges badges;
    private final transient StudioCalls calls;
    private final transient DeclinedAwards declined;
    private transient @Nullable AwardCode chosen;

    StudioView(CurrentAccount current, Shops shops, Badges badges, StudioCalls calls, DeclinedAwards declined) {
        super("badge.studio.title");
        this.current = current;
        this.shops = shops;
        this.badges = badges;
        this.calls = calls;
        this.declined = declined;
    }

    private Member member() {
        return current.member(slug());
    }

    @Override
    protected void show() {
        show(new H1(title()));
        var worn = shops.ownedBy(member().id()).stream()
                .flatMap(it -> badges.listOf(it.id()).stream())
                .toList();
        if (worn.isEmpty()) getContent().add(new EmptyState(getTranslation("badge.studio.none")));
        else if (worn.size() == 1) getContent().add(new Paragraph(title(worn.getFirst())), way(worn.getFirst(), 1));
        else getContent().add(choice(worn));
    }

    /** Which award, where there are several; the rest of the way is that of the chosen one. */
    private Div choice(List<WornAward> worn) {
        var way = new Div();
        var award = new Select<WornAward>(getTranslation("badge.studio.award"), choice -> {
            chosen = choice.getValue().award().code();
            way.removeAll();
            way.add(way(choice.getValue(), 2));
        });
        award.setItems(worn);
        award.setItemLabelGenerator(this::title);
        award.setWidthFull();
        award.setValue(worn.stream()
                .filter(it -> chosen == null
                        ? it.state().praises()
                        : chosen.equals(it.award().code()))
                .findFirst()
                .orElse(worn.getFirst()));
        var first = getTranslation("badge.studio.step", "1", getTranslation("badge.studio.which"));
        return new Div(new Card(first, award), way);
    }

    private String title(WornAward worn) {
        return calls.title(worn, language());
    }

    private Component way(WornAward worn, int step) {
        var way = worn.state().praises() ? new StudioPath(worn, calls, this::member, step) : ended(worn);
        return worn.state().praises() || worn.state() == BadgeState.DECLINED
                ? new Div(way, new DeclineCard(declined, this::member, worn, this::show))
                : way;
    }

    /** An award that may not be worn is not put anywhere. */
    private Card ended(WornAward worn) {
        var key = "badge.proof." + worn.state().name().toLowerCase(Locale.ROOT);
        var reason = worn.reason() == null ? "" : worn.reason();
        var proof = "/" + language().tag() + "/v/" + worn.award().code();
        return new Card(
                getTranslation(key),
                new Paragraph(getTranslation(key + ".text")),
                new Paragraph(reason),
                new NextSteps(LinkButton.outside(proof, getTranslation("badge.desk.proof"))));
    }
}
