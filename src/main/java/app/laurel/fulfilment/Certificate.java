package app.laurel.fulfilment;

import app.laurel.base.text.Language;
import java.time.Instant;
import java.util.List;

/**
 * What a certificate states: the same as the page of proof, in one language.
 *
 * @param grounds the sentence that says by whom the shop was chosen
 * @param figures of the count
 */
public record Certificate(
        Language language, Won won, Winner winner, String grounds, List<Figure> figures, Issued issued, Labels labels) {
    public Certificate {
        figures = List.copyOf(figures);
    }

    /** The title of the document. */
    public String title() {
        return won.award() + " " + won.year() + ", " + winner.shop();
    }

    /** What of it is engraved on a plaque, line by line. */
    public List<String> engraved() {
        return List.of(Integer.toString(won.year()), won.award(), winner.shop(), issued.community(), issued.typed());
    }

    /**
     * What was won.
     *
     * @param award with the category where the year has several
     * @param shared says that it is, where it is shared; else empty
     */
    public record Won(int year, String award, String shared) {}

    /**
     * Who won it.
     *
     * @param shop as it was signed; in the other language, or by its address, where the faces have no letter for a sign of it
     * @param address of the shop; empty where none was signed
     */
    public record Winner(String shop, String address) {}

    /** A number and what it says. */
    public record Figure(String value, String label) {}

    /**
     * Who gave it, and when.
     *
     * @param signers under the result, by their public names of then
     * @param typed the address of the page of proof, as people type it
     * @param link the same, as cameras read it
     */
    public record Issued(Instant at, String day, String community, List<String> signers, String typed, String link) {
        public Issued {
            signers = List.copyOf(signers);
        }
    }

    /** The words that stand on every certificate. */
    public record Labels(String heading, String to, String signed, String check) {}
}
