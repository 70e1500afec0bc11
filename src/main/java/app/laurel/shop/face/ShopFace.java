package app.laurel.shop.face;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;

/**
 * How a shop shows itself.
 *
 * @param words of its owners; each empty where they gave none in that language
 * @param wordsDown why moderators took these down; empty where they did not
 * @param hasLogo whether there is one to show
 * @param logoDown why moderators took the last one down; empty where they did not
 */
public record ShopFace(Bilingual words, String wordsDown, boolean hasLogo, String logoDown) {
    /** Of a shop whose owners gave nothing. */
    public static final ShopFace NONE = new ShopFace(new Bilingual("", ""), "", false, "");

    /** Whether moderators took the words down. */
    public boolean areWordsDown() {
        return !wordsDown.isEmpty();
    }

    /** Whether there is anything that moderators can take down. */
    public boolean hasWords() {
        return !areWordsDown() && !(words.ko().isEmpty() && words.en().isEmpty());
    }

    /** In which language a reader of this one reads the words: where there are none in it, in the other. */
    public Language languageFor(Language reader) {
        return words.in(reader).isEmpty() ? Bilingual.otherFor(reader) : Bilingual.languageFor(reader);
    }
}
