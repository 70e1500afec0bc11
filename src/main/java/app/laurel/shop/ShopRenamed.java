package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.community.ProposedAct;
import app.laurel.community.TwoPersonAct;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A shop that holds an award gets another name or address. */
@Component
class ShopRenamed implements TwoPersonAct {
    private static final String NAME = "shop.renamed-by-two";

    private final Shops shops;
    private final ShopStore store;
    private final AuditTrail audit;
    private final Texts texts;

    ShopRenamed(Shops shops, ShopStore store, AuditTrail audit, Texts texts) {
        this.shops = shops;
        this.store = store;
        this.audit = audit;
        this.texts = texts;
    }

    /** @param years in which the shop won: who is tied to another shop in one of them takes no part */
    static ProposedAct act(
            Shop shop, Collection<EditionId> years, Bilingual name, @Nullable String domain, String reason) {
        var facts = Map.of(
                "editions", years.stream().map(EditionId::toString).sorted().collect(Collectors.joining(",")),
                "shop", shop.id().toString(),
                "from-ko", shop.name().ko(),
                "from-en", shop.name().en(),
                "from-domain", text(shop.domain()),
                "ko", name.ko(),
                "en", name.en(),
                "domain", text(domain));
        return new ProposedAct(NAME, object(shop.id()), facts, reason);
    }

    static boolean isOf(ShopId shop, Proposal proposal) {
        return proposal.act().name().equals(NAME) && proposal.act().object().equals(object(shop));
    }

    /** What a confirmed proposal of this act did. */
    static Rename read(Proposal confirmed) {
        return new Rename(
                called(confirmed, "from-"),
                called(confirmed, ""),
                confirmed.act().reason(),
                confirmed.asked(),
                Objects.requireNonNull(confirmed.decided()));
    }

    private static Rename.Called called(Proposal proposal, String from) {
        var name = new Bilingual(proposal.fact(from + "ko"), proposal.fact(from + "en"));
        return new Rename.Called(name, proposal.fact(from + "domain"));
    }

    private static String object(ShopId shop) {
        return "shop/" + shop;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var tag = language.tag();
        return texts.get(
                language,
                "shop.renamed-by-two",
                proposal.fact("from-" + tag),
                proposal.fact("from-domain"),
                proposal.fact(tag),
                proposal.fact("domain"));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var id = new ShopId(Integer.parseInt(decision.fact("shop")));
        var domain = decision.fact("domain");
        var holder = store.findByAddress(decision.community(), domain).map(Shop::id);
        if (holder.isPresent() && !holder.get().equals(id)) return Optional.of("shop.desk.domain-taken-meanwhile");
        var name = new Bilingual(decision.fact("ko"), decision.fact("en"));
        var before = shops.get(id);
        var wanted = new NewShop(name, domain.isEmpty() ? null : domain, before.listedYear());
        store.rename(id, wanted.name(), wanted.domain());
        var act = Act.of(decision.community(), decision.second(), "shop.renamed", object(id), decision.reason());
        audit.record(ShopActs.changing(act, before, wanted));
        return Optional.empty();
    }

    private static String text(@Nullable String domain) {
        return domain == null ? "" : domain;
    }
}
