package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.community.Accounts;
import app.laurel.community.PersonalData;
import app.laurel.community.RecentProofs;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Everything that is kept about me: to download, and to have erased. */
final class DataPanel extends Card {
    private static final long serialVersionUID = 1;
    private static final String FILE = "laurel-my-data.json";

    private final transient PersonalData data;
    private final transient CurrentAccount current;

    DataPanel(PersonalData data, Accounts accounts, RecentProofs proofs, CurrentAccount current) {
        this.data = data;
        this.current = current;
        var isPublic = accounts.findPublicName(current.id()).isPresent();
        var erase = new Button(
                getTranslation("community.data.erase"), click -> new EraseDialog(data, current, isPublic).open());
        var does = new Div(proofs.isSignInMissing(current.id()) ? refused() : download(), erase);
        does.setClassName("laurel-row-does");
        add(new H2(getTranslation("community.data.title")), new Paragraph(getTranslation("community.data.lead")), does);
    }

    /** Shown in place of the download link where the person has to sign in again first. */
    private Button refused() {
        return new Button(getTranslation("community.data.download"), click -> new SignInAgainDialog().open());
    }

    /** Read when the download starts, for the person who is signed in then. */
    private Anchor download() {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = data.download(current.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "application/json", bytes.length);
        });
        return new Anchor(handler, getTranslation("community.data.download"));
    }
}
