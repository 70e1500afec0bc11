package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.Decision;
import app.laurel.community.Moderators;
import app.laurel.community.Proposal;
import app.laurel.community.TwoPersonAct;
import app.laurel.edition.Editions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A result is signed by two and may be published. Moderators look at the figures before they sign; a host stands in by the hash. */
@Component
class ResultSigned implements TwoPersonAct {
    static final String NAME = "result.signed-by-two";

    private final ResultStore store;
    private final Signing signing;
    private final Publication publication;
    private final Editions editions;
    private final Moderators moderators;
    private final Texts texts;

    ResultSigned(
            ResultStore store,
            Signing signing,
            Publication publication,
            Editions editions,
            Moderators moderators,
            Texts texts) {
        this.store = store;
        this.signing = signing;
        this.publication = publication;
        this.editions = editions;
        this.moderators = moderators;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        return texts.get(
                language,
                "result.signed-by-two",
                editions.get(edition(proposal)).name().in(language));
    }

    @Override
    public Optional<String> callSecond(Proposal proposal, Language language) {
        var year = editions.get(edition(proposal)).name().in(language);
        return Optional.of(texts.get(language, "result.need.second", year));
    }

    @Override
    public Optional<String> confirmedAt(Proposal proposal, String slug) {
        return Optional.of(Links.result(slug, editions.get(edition(proposal)).year()));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var edition = editions.get(edition(decision.proposal()));
        var hash = HexFormat.of().parseHex(decision.fact("sha256"));
        var row = store.lock(edition.id()).orElse(null);
        if (row == null || !Arrays.equals(row.hash(), hash)) return Optional.of("result.desk.sign.another");
        if (row.isPublished()) return Optional.of("result.desk.already-published");
        var moderates = moderators.find(edition.community(), decision.second()).isPresent();
        if (moderates && signing.notBefore(decision.second(), edition) != null) {
            return Optional.of("result.desk.sign.later");
        }
        signing.add(edition.id(), decision.second(), hash, decision.at());
        publication.publishIfOverdue(edition.id(), decision.second());
        return Optional.empty();
    }

    private static EditionId edition(Proposal proposal) {
        return new EditionId(Integer.parseInt(proposal.fact("edition")));
    }
}
