package app.laurel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.HostileText;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.Screen;
import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.HostileSheets;
import app.laurel.nomination.NominationImports.ImportOutcome;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Every file for spreadsheets that Laurel writes, full of hostile text; a new one needs to be added here and to its name's list. */
public class WrittenFiles {
    /** What is written by these alone; the ballots hold no text of anybody. */
    static final List<String> WRITERS =
            List.of("ActsView.java", "OrderSheetLinks.java", "RecountEndpoint.java", "ShortlistEndpoint.java");

    private final FoundedYears years;
    private final NominatedYears nominations;
    private final PublicReader reader;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    WrittenFiles(
            FoundedYears years,
            NominatedYears nominations,
            PublicReader reader,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.years = years;
        this.nominations = nominations;
        this.reader = reader;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The rounds of a list for which everybody nominated something hostile. */
    WrittenFile rounds(int count) throws Exception {
        var year = years.aYear().withRules(it -> it.places(2).minimumShops(2)).nominating();
        var taken = new ArrayList<String>();
        for (var text : HostileText.some(33, count)) {
            var line = "v%d,\"%s\"\n".formatted(taken.size(), text.replace("\"", "\"\""));
            if (nominations.take(year, "voter,nominee\n" + line) instanceof ImportOutcome.Taken) taken.add(text);
        }
        nominations.take(year, "voter,nominee\na,Birch\na,Amber\nb,Birch\nb,Amber\n");
        years.closeNominations(year);
        nominations.announce(year.first(), year.category());
        years.openVoting(year);
        assertThat(taken).as("payloads that are names").hasSizeGreaterThan(count / 2);
        var file = reader.ask("/" + year.community().slug() + "/2026/shortlist-rounds.csv");
        assertThat(file.getStatus()).isEqualTo(200);
        return new WrittenFile("rounds", file.getContentAsByteArray(), List.of("nominee"));
    }

    /** Sheets for engravers whose lines and addresses are hostile. */
    WrittenFile sheets(int count) {
        var texts = HostileText.some(55, count).stream()
                .map(it -> it.substring(0, Math.min(it.length(), Destination.LONGEST)))
                .map(it -> it.replaceAll("\\p{Cs}|\u0000", ""))
                .toList();
        return new WrittenFile("sheets", HostileSheets.of(texts), HostileSheets.TYPED);
    }

    /** The record of acts for which something hostile was named, given as reason and noted. */
    WrittenFile acts(int count, SpringBrowserlessTest browser) {
        var year = years.aYear().prepared();
        var by = year.first();
        for (var text : HostileText.some(44, count)) {
            var said = text.substring(0, Math.min(text.length(), 400)).replaceAll("\\p{Cs}|\u0000", "");
            var act = new Act(by.community(), by.account(), "shop.added", "shop/0", said, Map.of("name", said))
                    .changing("name", said, said);
            transaction.executeWithoutResult(status -> audit.record(act));
        }
        new Screen(browser).as(by.account()).open(year.community().slug() + "/desk/acts");
        var file = new ByteArrayOutputStream();
        var link = browser.find(Anchor.class).all().stream()
                .filter(it -> it.getHref().contains("VAADIN/dynamic"))
                .findFirst()
                .orElseThrow();
        new AnchorTester(link).download(file);
        return new WrittenFile(
                "acts", file.toByteArray(), List.of("who", "named", "before", "after", "reason", "facts"));
    }

    /** @param typed the columns in which stands what people typed */
    record WrittenFile(String name, byte[] bytes, List<String> typed) {
        /** The places of those columns in the row of headings. */
        int[] places(List<String> headings) {
            return IntStream.range(0, headings.size())
                    .filter(it -> typed.contains(headings.get(it)))
                    .toArray();
        }
    }
}
