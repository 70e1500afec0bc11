package app.laurel.fulfilment.ui;

import app.laurel.base.ui.Reader;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.OrderSheets;
import app.laurel.fulfilment.Plaque;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** The order sheet of a plaque to be taken away, with or without the address: an engraver who sends nothing needs none. */
final class OrderSheetLinks extends Div {
    private static final long serialVersionUID = 1;

    private static final int NOT_FOUND = 404;

    /** Read on the thread of a download. */
    private volatile boolean addressed;

    /** @param moderator asked for at each download */
    OrderSheetLinks(Plaque plaque, OrderSheets sheets, Supplier<Moderator> moderator) {
        var language = Reader.language();
        var code = plaque.award();
        var address = new Checkbox(getTranslation("fulfilment.sheet.addressed"));
        address.addValueChangeListener(change -> addressed = change.getValue());
        var pdf = file(
                "plaque-%s.pdf".formatted(code),
                "application/pdf",
                () -> sheets.findPdf(moderator.get(), code, addressed, language));
        var csv = file(
                "plaque-%s.csv".formatted(code),
                "text/csv; charset=utf-8",
                () -> sheets.findCsv(moderator.get(), code, addressed));
        var files = new Div(
                new Anchor(pdf, getTranslation("fulfilment.sheet.pdf")),
                new Anchor(csv, getTranslation("fulfilment.sheet.csv")),
                address);
        files.getChildren().filter(Anchor.class::isInstance).forEach(it -> it.addClassName("laurel-button"));
        files.setClassName("laurel-fields");
        add(new Paragraph(getTranslation("fulfilment.sheet.text")), files);
    }

    private static DownloadHandler file(String name, String type, Supplier<Optional<byte[]>> sheet) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = sheet.get().orElse(null);
            if (bytes == null) return DownloadResponse.error(NOT_FOUND);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
