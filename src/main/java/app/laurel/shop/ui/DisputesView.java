package app.laurel.shop.ui;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.AskOutcome;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.DisputeAtDesk;
import app.laurel.shop.DisputeDesk;
import app.laurel.shop.OwnerWord;
import app.laurel.shop.WordDesk;
import app.laurel.shop.WordDesk.AnswerOutcome;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** What owners tell moderators: disputes about who speaks for a shop, which two decide, and wishes, which one answers. */
@Route(":community/desk/disputes")
@PermitAll
class DisputesView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient DisputeDesk desk;
    private final transient WordDesk words;

    DisputesView(CurrentAccount current, DisputeDesk desk, WordDesk words) {
        super("shop.dispute.title");
        this.current = current;
        this.desk = desk;
        this.words = words;
    }

    @Override
    protected void show() {
        var open = desk.list(moderator());
        show(new H1(title()), new Paragraph(getTranslation("shop.dispute.lead")));
        var waiting = words.list(moderator());
        if (open.isEmpty() && waiting.isEmpty()) getContent().add(new EmptyState(getTranslation("shop.dispute.none")));
        var tied = words.listTied(moderator());
        open.forEach(it -> getContent().add(card(it, tied.contains(it.shop().id()))));
        waiting.forEach(it -> getContent().add(card(it, tied.contains(it.shop().id()))));
    }

    private Card card(WordDesk.Waiting waiting, boolean tied) {
        var word = waiting.word();
        var name = waiting.shop().name().in(language());
        var said = getTranslation(word.kind().key("said"), waiting.by(), word.words());
        return tied ? leftToOthers(name, said) : new AnswerCard(name, said, typed -> answer(word, typed));
    }

    /** Whoever is tied to the shop reads why others take care of it. */
    private Card leftToOthers(String shop, String said) {
        return new Card(shop, new Paragraph(said), new Paragraph(getTranslation("shop.dispute.tied")));
    }

    private @Nullable String answer(OwnerWord word, String typed) {
        var outcome = words.answer(moderator(), word, typed);
        if (outcome != AnswerOutcome.ANSWERED) return getTranslation(outcome.key());
        Notices.done(getTranslation(outcome.key()));
        show();
        return null;
    }

    private Card card(DisputeAtDesk dispute, boolean tied) {
        var said = getTranslation("shop.dispute.said", dispute.by(), dispute.reason());
        var name = dispute.shop().name().in(language());
        if (tied) return leftToOthers(name, said);
        return new DisputeCard(
                name, said, dispute.owners(), new Acts(dispute.shop().id()));
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }

    private final class Acts implements DisputeCard.Acts {
        private final ShopId shop;

        Acts(ShopId shop) {
            this.shop = shop;
        }

        @Override
        public @Nullable String end(MemberId owner, String reason) {
            var outcome = desk.askToEnd(moderator(), shop, owner, reason);
            if (!(outcome instanceof AskOutcome.Asked)) return getTranslation(outcome.key());
            Notices.done(getTranslation(outcome.key()));
            return null;
        }

        @Override
        public @Nullable String close(String reason) {
            if (!desk.close(moderator(), shop, reason)) return getTranslation("community.ask.no-reason");
            Notices.done(getTranslation("shop.dispute.closed"));
            DisputesView.this.show();
            return null;
        }
    }
}
