package app.laurel.nomination.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Reader;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.nomination.NominateOutcome;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Sheet;
import app.laurel.nomination.ui.NominationOpening.Hit;
import app.laurel.nomination.ui.NominationOpening.Line;
import app.laurel.nomination.ui.NominationOpening.Reply;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the calls of the nominating element: finds the member who calls, each time, and puts the outcome into words. */
@Component
class NominationCalls {
    private final Nominations nominations;
    private final Shops shops;
    private final CurrentAccount current;
    private final ClientNetwork networks;
    private final RefusalWords refusals;
    private final Texts texts;

    /** Six: each call of the element is proved, limited and answered in words here. */
    NominationCalls(
            Nominations nominations,
            Shops shops,
            CurrentAccount current,
            ClientNetwork networks,
            RefusalWords refusals,
            Texts texts) {
        this.nominations = nominations;
        this.shops = shops;
        this.current = current;
        this.networks = networks;
        this.refusals = refusals;
        this.texts = texts;
    }

    List<Hit> search(String slug, String typed) {
        return nominations.search(current.member(slug), typed).stream()
                .map(it -> new Hit(it.id().value(), it.name().in(Reader.language()), it.domain()))
                .toList();
    }

    Reply nominate(String slug, CategoryId category, ShopId shop) {
        var member = current.member(slug);
        return reply(nominations.nominate(member, category, shop, caller(member)), member, category);
    }

    Reply nominate(String slug, CategoryId category, String address, String name) {
        var member = current.member(slug);
        return reply(nominations.nominate(member, category, address, name, caller(member)), member, category);
    }

    Reply explain(String slug, CategoryId category, NomineeId nominee, String reason) {
        var member = current.member(slug);
        return reply(nominations.explain(member, category, nominee, reason), member, category);
    }

    Reply remove(String slug, CategoryId category, NomineeId nominee) {
        var member = current.member(slug);
        return reply(nominations.remove(member, category, nominee), member, category);
    }

    /** The lines of a sheet, a shop that the community knows by its name in the reader's language. */
    List<Line> lines(Sheet sheet, CommunityId community) {
        return sheet.lines().stream().map(it -> line(it, community)).toList();
    }

    private Line line(Sheet.Line line, CommunityId community) {
        var domain = line.domain();
        var name = shops.find(community, domain == null ? line.name() : domain)
                .map(Shop::name)
                .map(it -> it.in(Reader.language()))
                .orElse(line.name());
        return new Line(line.nominee().value(), name, domain, line.reason());
    }

    private Reply reply(NominateOutcome outcome, Member member, CategoryId category) {
        return switch (outcome) {
            case NominateOutcome.Saved(var sheet) ->
                new Reply(lines(sheet, member.community()), moved(member, category), false);
            case NominateOutcome.Withdrawn _ -> new Reply(null, text("withdrawn"), true);
            case NominateOutcome.Full(var most) -> refused(text("full", most));
            case NominateOutcome.OtherAddress _ -> refused(text("other-address"));
            case NominateOutcome.Limited(var by) ->
                refused(refusals.text(by, Reader.language(), zone(member, category)));
            case NominateOutcome.NotOpen(var opens, var closes) ->
                new Reply(null, text("closed", Moments.of(closes, zone(member, category), Reader.language())), true);
            case NominateOutcome.NoOwnAddress(var because) ->
                refused(because.words(it -> texts.get(Reader.language(), it, because.host())));
        };
    }

    /** Where the nominations go on, if a ruling merged the category while the page was open. */
    private @Nullable String moved(Member member, CategoryId category) {
        return nominations
                .findStanding(member, category)
                .filter(it -> !it.id().equals(category))
                .map(it -> text("merged", it.name().in(Reader.language())))
                .orElse(null);
    }

    private ZoneId zone(Member member, CategoryId category) {
        return nominations
                .findStanding(member, category)
                .orElseThrow()
                .schedule()
                .zone();
    }

    private static Reply refused(String sentence) {
        return new Reply(null, sentence, false);
    }

    private Caller caller(Member member) {
        return Caller.at(networks.of(VaadinServletRequest.getCurrent())).as(member.account());
    }

    private String text(String key, Object... arguments) {
        return texts.get(Reader.language(), "nomination.refused." + key, arguments);
    }
}
