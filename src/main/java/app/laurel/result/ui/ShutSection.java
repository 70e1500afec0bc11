package app.laurel.result.ui;

import app.laurel.ballot.BoxAtShut;
import app.laurel.base.ui.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.HexFormat;

/** What lay in the box when it was shut, in numbers and as one hash. */
final class ShutSection extends Card {
    private static final long serialVersionUID = 1;

    ShutSection(BoxAtShut shut) {
        var hash = new Pre(HexFormat.of().formatHex(shut.hash()));
        hash.setClassName("laurel-hash");
        add(
                new H2(getTranslation("result.shut.title")),
                new Paragraph(getTranslation("result.shut.text", shut.ballots(), shut.superseded())),
                hash);
    }
}
