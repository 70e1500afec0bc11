package app.laurel.community.ui;

import app.laurel.base.text.Language;
import app.laurel.community.Signature;
import com.vaadin.flow.i18n.I18NProvider;

/** Who took part in a decision, by the public name of then. */
final class SignatureWords {
    private SignatureWords() {}

    static String of(Signature signature, Language language) {
        return signature.named((key, arguments) -> I18NProvider.translate(language.locale(), key, arguments));
    }
}
