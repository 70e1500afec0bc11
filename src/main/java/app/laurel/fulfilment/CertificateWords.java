package app.laurel.fulfilment;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Ratings;
import app.laurel.badge.ShopDomain;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.fulfilment.Certificate.Figure;
import app.laurel.fulfilment.Certificate.Issued;
import app.laurel.fulfilment.Certificate.Labels;
import app.laurel.fulfilment.Certificate.Winner;
import app.laurel.fulfilment.Certificate.Won;
import app.laurel.fulfilment.print.Faces;
import app.laurel.result.PublishedResult;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts an award into the words of its certificate, in letters that the faces of print have. */
@Component
class CertificateWords {
    private static final String KEY = "fulfilment.certificate.";

    private final Texts texts;
    private final BadgeWords words;
    private final LaurelSettings settings;

    CertificateWords(Texts texts, BadgeWords words, LaurelSettings settings) {
        this.texts = texts;
        this.words = words;
        this.settings = settings;
    }

    /** What is stated of this award, given by this result. */
    Certificate of(WornAward worn, PublishedResult result, Language language, Faces faces) {
        var issued = issued(worn, result, language, faces);
        return new Certificate(
                language,
                won(worn, language, faces),
                winner(worn, language, faces),
                texts.get(language, KEY + "grounds", issued.community()),
                figures(Ratings.of(result.document(), worn), language),
                issued,
                new Labels(
                        texts.get(language, KEY + "heading"),
                        texts.get(language, KEY + "to"),
                        texts.get(language, KEY + "signed"),
                        texts.get(language, KEY + "check")));
    }

    private Won won(WornAward worn, Language language, Faces faces) {
        var other = Bilingual.otherFor(language);
        var award = faces.writable(
                words.title(worn, language), words.title(worn, other), texts.get(language, KEY + "award"));
        var shared = worn.award().joint() ? texts.get(language, "badge.proof.joint") : "";
        return new Won(worn.edition().year(), award, shared);
    }

    private static Winner winner(WornAward worn, Language language, Faces faces) {
        var domain = worn.shop().domain();
        var both = domain == null ? null : ShopDomain.of(domain);
        var address = both == null ? "" : faces.writable(both.shown(), both.ascii());
        var name = worn.shop().name();
        var code = worn.award().code().spaced();
        return new Winner(faces.writable(name.in(language), name.en(), name.ko(), address, code), address);
    }

    private List<Figure> figures(Ratings ratings, Language language) {
        var figures = new ArrayList<Figure>();
        if (ratings.place() > 0) figures.add(figure(language, "place", ratings.place(), ratings.shops()));
        figures.add(figure(language, "ballots", ratings.ballots()));
        figures.add(figure(language, "ratings", ratings.of()));
        return figures;
    }

    private Figure figure(Language language, String what, Object... numbers) {
        return new Figure(texts.get(language, KEY + what + ".value", numbers), texts.get(language, KEY + what));
    }

    private Issued issued(WornAward worn, PublishedResult result, Language language, Faces faces) {
        var award = worn.award();
        var community = worn.community();
        var name = community.name();
        return new Issued(
                award.issuedAt(),
                Moments.day(award.issuedAt(), community.zone(), language),
                faces.writable(name.in(language), name.en(), name.ko(), community.slug()),
                signers(result, language, faces),
                words.typed(award.code()),
                settings.url() + "/v/" + award.code());
    }

    /** A name that cannot be written here stands on the page of proof, which the certificate leads to. */
    private List<String> signers(PublishedResult result, Language language, Faces faces) {
        var unwritable = texts.get(language, KEY + "unwritable");
        return result.signOffs().stream()
                .map(it -> it.named((key, arguments) -> texts.get(language, key, arguments)))
                .map(it -> faces.writable(it, unwritable))
                .toList();
    }
}
