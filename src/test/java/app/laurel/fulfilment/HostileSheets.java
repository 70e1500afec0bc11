package app.laurel.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Order sheets in which everything that people typed is hostile. */
public final class HostileSheets {
    /** The columns in which stands what people typed. */
    public static final List<String> TYPED =
            List.of("line_1", "line_2", "line_3", "line_4", "line_5", "recipient", "postcode", "street", "detail");

    private HostileSheets() {}

    /** One for each text, under one another as one file. */
    public static byte[] of(List<String> texts) {
        var sheets = texts.stream().map(HostileSheets::csv).toList();
        var header = sheets.getFirst().substring(0, sheets.getFirst().indexOf("\r\n") + 2);
        return sheets.stream()
                .map(it -> it.substring(header.length()))
                .collect(Collectors.joining("", header, ""))
                .getBytes(UTF_8);
    }

    private static String csv(String text) {
        var lines = Collections.nCopies(5, text);
        var to = new Destination("US", text, "+12025550123", text, text, text);
        var sheet = new OrderSheet(
                new AwardCode("00000172"), Proof.of(Language.EN, lines), lines, "shape", "picture", to, Instant.EPOCH);
        return new String(OrderSheetCsv.of(sheet), UTF_8);
    }
}
