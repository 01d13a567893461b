import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { CardField } from "../pages/card-field"
import { Shopper } from "../pages/shopper"

for (const language of ["ar", "fr"] as const) {
  test.describe(`an order paid by card, in ${language}`, () => {
    test("is declined, refused by the bank, confirmed at last, and asks for nothing twice", async ({
      page,
    }) => {
      const shopper = new Shopper(page, language)
      const card = new CardField(page)
      const [goods] = await shopper.findGoodsOf(1, language === "ar" ? "care" : "grains")
      await shopper.addToCart(goods?.handle ?? "")
      await shopper.giveAddress()
      await shopper.chooseDeliveries()
      await expect(page).toHaveURL(/\/checkout\/review$/)
      const [total] = await shopper.amounts("data-total")

      await test.step("the card is typed on the page, which stays fit for everybody", async () => {
        await card.choose()
        await expectAccessible(page)
        await expectFitsThePhone(page, language)
      })

      await test.step("a bank that says no leaves everything as it was, and says why", async () => {
        await card.pay("declined")
        await card.expectRefused()
        await expectAccessible(page)
        await card.pay("poor")
        await card.expectRefused()
        await card.pay("challenged")
        await card.answerBank("no")
        await card.expectRefused()
      })

      await test.step("the same payment is confirmed with 3-D Secure, and the order shows", async () => {
        await card.pay("challenged")
        await card.answerBank("yes")
        await expect(page).toHaveURL(/\/orders\/\d+/)
        await expect(page.locator("[data-part]")).toHaveCount(1)
        expect(await shopper.amounts("data-total")).toEqual([total])
        await expectFitsThePhone(page, language)
      })

      await test.step("the cart is empty, and coming back to the payment shows the order again", async () => {
        await shopper.open("/cart")
        await expect(page.locator("[data-cart-item]")).toHaveCount(0)
      })
    })
  })
}
