package app.laurel.demonstration;

import app.laurel.base.id.CategoryId;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Milestone;
import app.laurel.nomination.NominateOutcome;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Sheet;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Network;
import app.laurel.shop.Shops;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets some members nominate a shop themselves, with a reason, beside the many whose nominations come in a file. */
@Component
class ReasonSeeding {
    /** Invented members come from no real network. */
    private static final Caller HERE = Caller.at(new Network("told"));

    private final Nominations nominations;
    private final Members members;
    private final Shops shops;

    ReasonSeeding(Nominations nominations, Members members, Shops shops) {
        this.nominations = nominations;
        this.members = members;
        this.shops = shops;
    }

    /** Lets as many members nominate in a category as there are reasons; a second run adds nothing. */
    void seed(CategoryStory told, Crew crew, Timeline time) {
        var reasons = told.story().reasons();
        for (var at = 0; at < reasons.size(); at++) {
            var member = members.member(
                    crew.voters().get(at * 3 + told.number() - 1),
                    crew.community().id());
            var reason = reasons.get(at);
            var moment = time.between(Milestone.NOMINATING_OPENS, Milestone.NOMINATING_CLOSES, at, reasons.size());
            time.runAt(moment, () -> nominate(told.id(), member, reason));
        }
    }

    private void nominate(CategoryId category, Member member, Story.StoryReason reason) {
        var shop = shops.find(member.community(), reason.shop()).orElseThrow().id();
        var outcome = nominations.nominate(member, category, shop, HERE.as(member.account()));
        if (!(outcome instanceof NominateOutcome.Saved(var sheet))) {
            throw new IllegalStateException("got " + outcome + ", want a nomination that is taken");
        }
        sheet.lines().stream()
                .filter(it -> Objects.equals(it.domain(), reason.shop()))
                .map(Sheet.Line::nominee)
                .forEach(it -> nominations.explain(member, category, it, reason.text()));
    }
}
