package app.laurel.journey;

import com.microsoft.playwright.Locator;

/** The page at the desk on which shops are listed. */
record ShopsPage(Desk desk) {
    /** What stands beside the table about a shop that is listed. */
    Locator card(String shop) {
        desk.open("/shops");
        return new TableOnPage(desk.page()).open(shop);
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
        desk.press("New shop");
        var form = desk.page().locator("vaadin-dialog[opened]");
        form.getByLabel("Name in Korean").fill(korean);
        form.getByLabel("Name in English").fill(english);
        form.getByLabel("Website address").fill(address);
        form.locator("vaadin-button").filter(Desk.named("Save")).click();
        desk.assertNotice(english);
    }
}
