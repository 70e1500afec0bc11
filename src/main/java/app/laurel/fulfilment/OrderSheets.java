package app.laurel.fulfilment;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Order sheets for whoever engraves plaques. Not a transaction: whoever waits for the press holds no connection. */
@Service
public class OrderSheets {
    private final SheetTaking taking;
    private final Certificates certificates;
    private final Press press;
    private final LaurelSettings settings;
    private final Clock clock;

    OrderSheets(SheetTaking taking, Certificates certificates, Press press, LaurelSettings settings, Clock clock) {
        this.taking = taking;
        this.certificates = certificates;
        this.press = press;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * As CSV; empty where there is nothing to be ordered.
     *
     * @param addressed whether it says where the plaque is sent: then it is a look at that
     */
    public Optional<byte[]> findCsv(Moderator by, AwardCode code, boolean addressed) {
        return find(by, code, addressed).map(OrderSheetCsv::of);
    }

    /** As PDF with its words in this language. */
    public Optional<byte[]> findPdf(Moderator by, AwardCode code, boolean addressed, Language language) {
        return find(by, code, addressed).map(it -> press.print(it, language));
    }

    private Optional<OrderSheet> find(Moderator by, AwardCode code, boolean addressed) {
        return taking.take(by, code, addressed).flatMap(taken -> {
            var language = taken.proof().language();
            var lines = certificates.engraved(code, language);
            if (lines.isEmpty()) return Optional.empty();
            var engraving = "%s/%s/v/%s/engraving.".formatted(settings.url(), language.tag(), code);
            return Optional.of(new OrderSheet(
                    code, taken.proof(), lines, engraving + "svg", engraving + "pdf", taken.to(), clock.instant()));
        });
    }
}
