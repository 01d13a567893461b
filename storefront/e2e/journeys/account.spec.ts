import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { Shopper } from "../pages/shopper"

for (const language of ["ar", "fr"] as const) {
  test(`a shopper opens an account with goods in the cart, orders, and finds the order in it, in ${language}`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, language)
    const [goods] = await shopper.findGoodsOf(1)
    await shopper.addToCart(goods?.handle ?? "")
    await shopper.open("/account")
    await expect(page).toHaveURL(/\/account\/sign-in/)
    await expectAccessible(page)
    await expectFitsThePhone(page, language)

    const form = page.locator('form:has(input[name="intent"][value="register"])')
    const email = `shopper-${language}-${Date.now()}@example.com`
    await form.locator('[name="name"]').fill("Fatima")
    await form.locator('[name="email"]').fill(email)
    await form.locator('[name="password"]').fill("a long password")
    await form.locator("button").click()
    await expect(page).toHaveURL(/\/account$/)
    await expectAccessible(page)

    await shopper.giveAddress()
    await shopper.chooseDeliveries()
    const number = await shopper.placeOrder()
    await shopper.open("/account")
    await expect(page.locator(`a[href$="/orders/${number}"]`)).toBeVisible()
    await expectAccessible(page)
    await expectFitsThePhone(page, language)

    await page.locator('form:has(input[value="sign-out"]) button').click()
    await shopper.open("/account")
    await expect(page).toHaveURL(/\/account\/sign-in/)
  })
}
