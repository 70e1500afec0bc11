package app.laurel.badge.ui;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** An award as files: on paper, signed, as pictures that hold their proof, and as a kit for storefronts that load nothing from elsewhere. */
class AwardFiles extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final transient WornAward worn;

    AwardFiles(WornAward worn) {
        this.worn = worn;
    }

    void show(Language language) {
        var code = worn.award().code();
        var list = new UnorderedList();
        for (var it : Language.values())
            list.add(link(
                    "/%s/v/%s/certificate.pdf".formatted(it.tag(), code),
                    getTranslation("badge.studio.certificate", it.locale().getDisplayLanguage(it.locale()))));
        list.add(
                link("/awards/" + code + ".json", getTranslation("badge.proof.files.json")),
                link("/awards/" + code + ".jwt", getTranslation("badge.proof.files.jwt")),
                link(baked(language, "svg"), getTranslation("badge.proof.files.svg")),
                link(baked(language, "png"), getTranslation("badge.proof.files.png")),
                link("/v1/a/" + code + "/laurel-badge.zip", getTranslation("badge.studio.kit")));
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("badge.proof.files.text")), list);
        getContent().add(new Paragraph(getTranslation("badge.studio.kit.help")));
    }

    private String baked(Language language, String kind) {
        return "/awards/%s.baked.%s?hl=%s".formatted(worn.award().code(), kind, language.tag());
    }

    private static ListItem link(String address, String label) {
        var link = new Anchor(address, label);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
