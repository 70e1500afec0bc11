package app.laurel.result;

import app.laurel.base.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** A shop as a signed result document names it. */
public record SignedShop(Bilingual name, @Nullable String domain) {}
