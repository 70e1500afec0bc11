package app.laurel.nomination;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.community.ProposedAct;
import app.laurel.community.TwoPersonAct;
import app.laurel.edition.Edition;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Taking a file of nominations, as an act of two people: the first brings it and so asks, the second brings the very same file and so
 * confirms. The hash is part of what is decided, so neither can slip in another file.
 */
@Component
class NominationFileAct implements TwoPersonAct {
    private static final String NAME = "nomination.file-taken";

    private static final String REASON = "밖에서 모은 추천 · nominations that were gathered elsewhere";

    private final Texts texts;

    NominationFileAct(Texts texts) {
        this.texts = texts;
    }

    static ProposedAct of(Edition edition, NominationImportTransaction.Load load) {
        var hash = HexFormat.of().formatHex(load.hash());
        var facts = Map.of(
                "year", Integer.toString(edition.year()),
                "file", hash,
                "lines", Integer.toString(load.file().lines()),
                "nominators", Integer.toString(load.nominators()));
        return new ProposedAct(NAME, edition.object() + "/nominations/" + hash, facts, REASON);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        return texts.get(
                language,
                "nomination.import.act",
                proposal.fact("year"),
                proposal.fact("lines"),
                proposal.fact("nominators"),
                proposal.fact("file"));
    }

    /** Nothing yet: the nominations come in when the file is brought. */
    @Override
    public Optional<String> carryOut(Decision decision) {
        return Optional.empty();
    }

    @Override
    public Optional<String> confirmedAt(Proposal proposal, String slug) {
        return Optional.of(Links.shortlist(slug, Integer.parseInt(proposal.fact("year"))));
    }
}
