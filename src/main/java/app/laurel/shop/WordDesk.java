package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import app.laurel.community.Roster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners told the moderators, and the answers. An answer changes nothing by itself. */
@Service
@Transactional(readOnly = true)
public class WordDesk {
    private static final int SHORTEST = 3;

    private final Shops shops;
    private final WordStore store;
    private final UntiedModerators untied;
    private final OwnerNames names;
    private final Roster roster;
    private final AuditTrail audit;

    /** Six: what a shop tells is read by whom it names, and answered by somebody impartial, on record. */
    WordDesk(Shops shops, WordStore store, UntiedModerators untied, OwnerNames names, Roster roster, AuditTrail audit) {
        this.shops = shops;
        this.store = store;
        this.untied = untied;
        this.names = names;
        this.roster = roster;
        this.audit = audit;
    }

    /**
     * Something that waits for an answer.
     *
     * @param by who told it, by name and mail
     */
    public record Waiting(Shop shop, String by, OwnerWord word) {}

    /** What waits in the moderator's community, the earliest first. */
    public List<Waiting> list(Moderator by) {
        return store.listWaiting(by.community()).stream()
                .map(it -> new Waiting(shops.get(it.shop()), names.atDesk(it.by()), it))
                .toList();
    }

    /** Those that say that a shop of the moderator's community would rather not take part, answered or not. */
    public List<OwnerWord> listDeclining(Moderator by) {
        return store.listDeclining(by.community());
    }

    /** The shops of the moderator's community that others answer, because the moderator speaks for them or works there. */
    public Set<ShopId> listTied(Moderator by) {
        return untied.listTied(by);
    }

    /** How many wait in a community. */
    public int count(CommunityId community) {
        return store.listWaiting(community).size();
    }

    /**
     * Answers what was read; where it has been taken back, told anew or answered since, nothing changes.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop or the owner is another community's,
     *     or the moderator is tied to the shop
     */
    @Transactional
    public AnswerOutcome answer(Moderator by, OwnerWord word, String typed) {
        var shop = untied.require(by, word.shop()).id();
        roster.requireOwn(by, word.by());
        var answer = PlainText.of(typed, OwnerWords.LONGEST);
        if (answer.length() < SHORTEST) return AnswerOutcome.WORDS_MISSING;
        if (!store.answer(word, answer)) return AnswerOutcome.GONE;
        audit.record(new Act(by.community(), by.account(), "shop.word-answered", "shop/" + shop, answer, Map.of())
                .changing("word", null, word.kind().name()));
        return AnswerOutcome.ANSWERED;
    }

    /** What came of an answer. */
    public enum AnswerOutcome {
        ANSWERED,
        /** Taken back, told anew or answered by somebody else meanwhile. */
        GONE,
        WORDS_MISSING;

        /** The key of the sentence that says so. */
        public String key() {
            return "shop.word.outcome." + name();
        }
    }
}
