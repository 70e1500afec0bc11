package app.laurel.shop.ui;

import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.Member;
import app.laurel.shop.ClaimOutcome;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopAddress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a member proves to speak for one shop: the claim that is open, and the ways to begin one. */
final class ClaimPanel extends Composite<Div> implements OpenClaimCard.Acts {
    private static final long serialVersionUID = 1;

    private final transient ClaimCalls calls;
    private final transient Supplier<Member> member;
    private final transient Shop shop;
    private final transient ZoneId zone;
    private final transient Runnable proved;

    /**
     * Shows how things stand.
     *
     * @param member asked for at each act, because the person may have left since the page was opened
     * @param proved called once the shop is the member's
     */
    ClaimPanel(ClaimCalls calls, Supplier<Member> member, Shop shop, ZoneId zone, Runnable proved) {
        this.calls = calls;
        this.member = member;
        this.shop = shop;
        this.zone = zone;
        this.proved = proved;
        show("");
    }

    /** @param code known on this page only, and once: nothing but its hash is stored */
    private void show(String code) {
        getContent().removeAll();
        var open = calls.find(member.get(), shop.id());
        open.ifPresent(it -> getContent().add(new OpenClaimCard(it, code, zone, this)));
        var address = shop.domain() == null ? "" : shop.domain();
        var heading = getTranslation(open.isPresent() ? "shop.claim.other-way" : "shop.claim.new");
        getContent().add(new NewClaimCard(heading, address, ClaimWay.of(ShopAddress.read(address)), this::ask));
    }

    private @Nullable String ask(ClaimWay way, String mailbox) {
        var outcome = calls.ask(member.get(), shop.id(), way, mailbox, Reader.language());
        var words = calls.words(outcome, Reader.language());
        if (outcome instanceof ClaimOutcome.Asked asked) {
            Notices.done(words);
            show(asked.code());
            return null;
        }
        if (way != ClaimWay.MAIL) Notices.problem(words);
        return words;
    }

    @Override
    public @Nullable String confirm(String typed) {
        return answer(calls.confirm(member.get(), shop.id(), typed));
    }

    @Override
    public @Nullable String submit(String link) {
        return answer(calls.submit(member.get(), shop.id(), link));
    }

    @Override
    public void check() {
        var wrong = answer(calls.check(member.get(), shop.id()));
        if (wrong != null) Notices.problem(wrong);
    }

    @Override
    public void withdraw() {
        calls.withdraw(member.get(), shop.id());
        show("");
    }

    private @Nullable String answer(ClaimOutcome outcome) {
        var words = calls.words(outcome, Reader.language());
        if (!outcome.isGood()) return words;
        Notices.done(words);
        if (outcome instanceof ClaimOutcome.Proved) proved.run();
        else show("");
        return null;
    }
}
