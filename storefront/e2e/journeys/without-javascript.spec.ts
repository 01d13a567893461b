import { expect, test } from "@playwright/test"
import { Shopper } from "../pages/shopper"

test.use({ javaScriptEnabled: false })

for (const language of ["ar", "fr"] as const) {
  test(`a shopper without JavaScript searches, filters, and orders from three cooperatives, in ${language}`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, language)
    await shopper.open("")
    await page
      .locator('header input[name="q"]')
      .first()
      .fill(language === "ar" ? "عسل" : "miel")
    await page
      .locator(
        'header form[role="search"] button, header search button, header form:has(input[name="q"]) button',
      )
      .first()
      .click()
    await expect(page).toHaveURL(/\/products\?.*q=/)
    await expect(page.locator("[data-product]").first()).toBeVisible()

    const category = language === "ar" ? "honey" : "preserves"
    for (const { handle } of await shopper.findGoodsOf(3, category)) await shopper.addToCart(handle, 2)
    await shopper.giveAddress()
    await shopper.chooseDeliveries()
    await shopper.placeOrder()
    await expect(page.locator("[data-part]")).toHaveCount(3)
  })
}
