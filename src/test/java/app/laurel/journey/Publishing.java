package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two moderators count a year, sign it and publish it; nobody outside sees anything before. */
record Publishing(Outside outside, int year) {
    /** The first reads English, the second Korean. */
    void publish(Desk first, Desk second) {
        first.openYear("/result");
        first.press("Count the ballots");
        assertThat(first.page().getByText("Green Basket").first()).isVisible(Desk.COUNTED);
        assertThat(first.page().locator("main")).containsText("33");
        confirms(first, "I’ve checked it and sign");
        assertThat(first.page().locator("vaadin-notification-card").last()).isVisible();
        outside.assertNothingIsTold();
        outside.assertDeskClosed("/editions/" + year + "/result", "Green Basket");
        second.openYear("/result");
        confirms(second, "확인하고 서명하기");
        assertThat(second.page().locator("vaadin-notification-card").last()).isVisible();
        outside.assertNothingIsTold();
        confirms(second, "지금 발표하기");
        assertThat(second.page().getByText("발표했어요").first()).isVisible();
    }

    private static void confirms(Desk desk, String button) {
        desk.press(button);
        desk.page().locator("vaadin-button[slot=confirm-button]").click();
    }
}
