package app.laurel.base;

/** Light or dark, where a person does not leave it to the device. */
public enum Theme {
    LIGHT,
    DARK
}
