package app.laurel.fulfilment;

import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.result.Results;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Awards on paper: one that may be worn has a certificate and an engraving, one that was set aside or taken back has neither. Not a
 * transaction: what is stated is read first, and whoever then waits for the press holds no connection.
 */
@Service
public class Certificates {
    private final Badges badges;
    private final Results results;
    private final Press press;

    Certificates(Badges badges, Results results, Press press) {
        this.badges = badges;
        this.results = results;
        this.press = press;
    }

    /** A paper of an award; empty where nothing is to be certified. The same award is always the same bytes. */
    public Optional<byte[]> find(AwardCode code, Language language, PrintedPaper form) {
        return badges.find(code)
                .filter(Certificates::isGiven)
                .flatMap(worn -> results.findPublished(worn.award().category().id())
                        .map(result -> press.print(worn, result, language, form)));
    }

    /** The lines that are engraved for an award; none where nothing is to be engraved. */
    public List<String> engraved(AwardCode code, Language language) {
        return badges.find(code)
                .filter(Certificates::isGiven)
                .flatMap(worn -> results.findPublished(worn.award().category().id())
                        .map(result -> press.engraved(worn, result, language)))
                .orElse(List.of());
    }

    /** Which engraving it is that is shown for an award; empty where none is. */
    public Optional<Proof> proof(AwardCode code, Language language) {
        var lines = engraved(code, language);
        return lines.isEmpty() ? Optional.empty() : Optional.of(Proof.of(language, lines));
    }

    /** Nothing that is only played is put on paper. */
    private static boolean isGiven(WornAward worn) {
        return worn.state().praises() && !worn.community().isRehearsal();
    }
}
