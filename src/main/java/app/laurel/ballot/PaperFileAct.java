package app.laurel.ballot;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.community.TwoPersonAct;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Taking a file of paper ballots, as an act of two people. The file itself is brought by each of them. */
@Component
class PaperFileAct implements TwoPersonAct {
    static final String NAME = "ballot.imported";

    private static final int SHOWN = 16;

    private final Texts texts;

    PaperFileAct(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var hash = proposal.fact("file").substring(0, SHOWN);
        return texts.get(language, "ballot.import.act", proposal.fact("year"), proposal.fact("ballots"), hash);
    }

    /** Does nothing: the ballots are cast when the second person uploads the file. */
    @Override
    public Optional<String> carryOut(Decision decision) {
        return Optional.empty();
    }

    @Override
    public Optional<String> confirmedAt(Proposal proposal, String slug) {
        return Optional.of(Links.imports(slug, Integer.parseInt(proposal.fact("year"))));
    }
}
