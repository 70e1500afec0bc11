package app.laurel.result.ui;

import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.HexFormat;

/** The hash of the count of each category, as the document over the year has them. */
final class CategoryHashes extends Div {
    private static final long serialVersionUID = 1;

    CategoryHashes(CountedResult counted) {
        add(
                new Paragraph(getTranslation("result.desk.sign.parts")),
                Rows.inOrder(counted.parts(), CategoryHashes::row));
    }

    private static Row row(CountedPart part) {
        var hash = new Pre(HexFormat.of().formatHex(part.hash()));
        hash.setClassName("laurel-hash");
        return new Row(part.category().name().in(Reader.language())).with(hash);
    }
}
