package app.laurel.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.fulfilment.print.Face;
import app.laurel.fulfilment.print.Faces;
import app.laurel.fulfilment.print.Lettering;
import app.laurel.fulfilment.print.Paper;
import app.laurel.fulfilment.print.PrintedPage;
import app.laurel.fulfilment.print.Setting;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An order sheet on A4. */
final class OrderSheetDrawing {
    private static final String KEY = "fulfilment.sheet.";
    private static final double LEFT = 20;
    private static final double RIGHT = 190;
    private static final double VALUES = 70;
    private static final double PAUSE = 9;

    private final OrderSheet sheet;
    private final Faces faces;
    private final Texts texts;
    private final Language language;
    private final PrintedPage page;

    OrderSheetDrawing(OrderSheet sheet, Faces faces, Texts texts, Language language) throws IOException {
        this.sheet = sheet;
        this.faces = faces;
        this.texts = texts;
        this.language = language;
        var about = Digests.sha256(("order " + sheet).getBytes(UTF_8));
        page = new PrintedPage(
                faces, Paper.a4(text("title") + " " + sheet.award(), "Laurel", language.tag(), sheet.at(), about));
    }

    byte[] draw() throws IOException {
        page.heading(Lettering.left(Face.TITLE, 22, Color.BLACK), List.of(text("title")), LEFT, 30);
        page.rule(LEFT, 35, RIGHT, 35, .6, Color.BLACK);
        var at = 47.0;
        for (var row : rows()) at = write(row, at);
        if (!sheet.isApproved()) write(new Row("", text("changed")), at);
        return page.finish();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row("award", sheet.award().spaced()));
        rows.add(row("proof", sheet.proof().shown()));
        rows.add(row("size", text("size.value", EngravingDrawing.WIDTH, EngravingDrawing.HEIGHT)));
        for (var line = 0; line < sheet.lines().size(); line++) {
            rows.add(new Row(text("line", line + 1), sheet.lines().get(line)));
        }
        rows.add(row("cut", sheet.shape()));
        rows.add(row("picture", sheet.picture()));
        var to = sheet.to();
        if (to == null) return rows;
        rows.add(row("recipient", to.recipient()));
        rows.add(row("phone", to.phone()));
        var country = Locale.of("", to.country()).getDisplayCountry(language.locale());
        rows.add(row("to", String.join(", ", to.street(), to.detail(), to.postcode(), country)));
        return rows;
    }

    private double write(Row row, double at) throws IOException {
        if (!row.label().isEmpty())
            page.write(Lettering.left(Face.BOLD, 10, Color.BLACK), List.of(row.label()), LEFT, at);
        var set = new Setting(Face.TEXT, 11, 8, RIGHT - VALUES, 6).set(faces.writable(row.value()), faces);
        if (set.lines().isEmpty()) return at + PAUSE;
        return page.write(Lettering.left(Face.TEXT, set.size(), Color.BLACK), set.lines(), VALUES, at) + PAUSE;
    }

    private Row row(String key, String value) {
        return new Row(text(key), value);
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, KEY + key, arguments);
    }

    private record Row(String label, String value) {}
}
