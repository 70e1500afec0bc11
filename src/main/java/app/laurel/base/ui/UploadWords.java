package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The words of a field that takes one file. */
public final class UploadWords {
    private UploadWords() {}

    /**
     * In the language of the page.
     *
     * @param tooBig key of what is said of a file that is too large
     * @param otherKind of one of another kind
     * @param failed of one that could not be taken by our fault
     */
    public static UploadI18N of(Component page, String tooBig, String otherKind, String failed) {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(word(page, "connecting"))
                .setStalled(word(page, "stalled"))
                .setProcessing(word(page, "processing"))
                .setHeld(word(page, "held"));
        var time = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(word(page, "remaining"))
                .setUnknown(word(page, "remaining-unknown"));
        var broken = new UploadI18N.Uploading.Error()
                .setServerUnavailable(word(page, "unreachable"))
                .setUnexpectedServerError(page.getTranslation(failed))
                .setForbidden(word(page, "forbidden"));
        var choose = word(page, "choose");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(word(page, "drop")).setMany(word(page, "drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(word(page, "one"))
                        .setFileIsTooBig(page.getTranslation(tooBig))
                        .setIncorrectFileType(page.getTranslation(otherKind)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(time)
                        .setError(broken));
    }

    private static String word(Component page, String name) {
        return page.getTranslation("base.upload." + name);
    }
}
