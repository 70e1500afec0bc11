package app.laurel.journey;

import com.microsoft.playwright.Locator;

/** The page at the desk on which shops are listed. */
record ShopsPage(Desk desk) {
    /** The card of a shop that is listed. */
    Locator card(String shop) {
        desk.open("/shops");
        return desk.page()
                .locator("section.laurel-card")
                .filter(Desk.named(shop))
                .first();
    }

    /** Lets a member speak for a shop. */
    void letSpeak(String shop, String mail) {
        var card = card(shop);
        card.getByLabel("Email address of the member").fill(mail);
        card.locator("vaadin-button")
                .filter(Desk.named("Ask to speak for the shop"))
                .click();
        desk.assertNotice("has been asked");
    }

    /** Adds a shop that members can then find. */
    void add(String korean, String english, String address) {
        desk.open("/shops");
        var card = desk.page().locator("section.laurel-card").first();
        card.getByLabel("Name in Korean").fill(korean);
        card.getByLabel("Name in English").fill(english);
        card.getByLabel("Website address").fill(address);
        card.locator("vaadin-button").first().click();
        desk.assertNotice(english);
    }
}
