package app.laurel.demonstration;

/**
 * Where the plaque of an invented winner is sent.
 *
 * @param country ISO 3166-1: {@code KR}
 * @param carrier as the configuration names it
 * @param number of the parcel
 */
record StoryPlaque(
        String country, String phone, String postcode, String street, String detail, String carrier, String number) {}
