package app.laurel.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import app.laurel.base.csv.Formulas;
import java.util.List;
import java.util.stream.Stream;

/** An order sheet as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for): one line, every cell disarmed. */
final class OrderSheetCsv {
    private static final int LINES = 5;
    private static final String HEADER =
            "\uFEFFaward,proof,approved,width_mm,height_mm,line_1,line_2,line_3,line_4,line_5,"
                    + "cut,picture,recipient,phone,country,postcode,street,detail\r\n";

    private OrderSheetCsv() {}

    static byte[] of(OrderSheet sheet) {
        var cells = Stream.of(
                        Stream.of(
                                sheet.award().value(),
                                sheet.proof().shown(),
                                sheet.isApproved() ? "yes" : "no",
                                Integer.toString(EngravingDrawing.WIDTH),
                                Integer.toString(EngravingDrawing.HEIGHT)),
                        sheet.lines().stream().limit(LINES),
                        Stream.of(sheet.shape(), sheet.picture()),
                        to(sheet).stream())
                .flatMap(it -> it);
        return (HEADER + cells.map(Formulas::cell).collect(joining(",")) + "\r\n").getBytes(UTF_8);
    }

    private static List<String> to(OrderSheet sheet) {
        var to = sheet.to();
        if (to == null) return List.of("", "", "", "", "", "");
        return List.of(to.recipient(), to.phone(), to.country(), to.postcode(), to.street(), to.detail());
    }
}
