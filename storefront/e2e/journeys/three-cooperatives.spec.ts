import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { Member } from "../pages/member"
import { type Goods, Shopper } from "../pages/shopper"

for (const language of ["ar", "fr"] as const) {
  test.describe(`one order of three cooperatives, in ${language}`, () => {
    test("is bought as a guest, prepared by each cooperative, and followed to its delivery", async ({
      page,
      browser,
    }) => {
      const shopper = new Shopper(page, language)
      const goods = await shopper.findGoodsOf(3, language === "ar" ? "oils" : "spices-herbs")
      for (const { handle } of goods) await shopper.addToCart(handle)

      await shopper.open("/cart")
      await expect(page.locator("[data-cart-item]")).toHaveCount(3)
      await expectAccessible(page)
      await expectFitsThePhone(page, language)

      await shopper.giveAddress()
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
      await shopper.chooseDeliveries()
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
      const number = await shopper.placeOrder()
      await expectAccessible(page)
      await expectFitsThePhone(page, language)

      await test.step("the parts add up to the order, to the centime", async () => {
        const [total] = await shopper.amounts("data-total")
        const parts = await shopper.amounts("data-part-total")
        expect(parts).toHaveLength(3)
        expect(Math.round(parts.reduce((sum, part) => sum + part, 0) * 100)).toBe(
          Math.round((total ?? 0) * 100),
        )
      })

      await test.step("the cart is empty afterwards", async () => {
        await shopper.open("/cart")
        await expect(page.locator("[data-cart-item]")).toHaveCount(0)
      })

      await test.step("anyone with the number and the phone finds it again, nobody else", async () => {
        const stranger = new Shopper(await (await browser.newContext()).newPage(), language)
        await stranger.lookUp(number, "0699999999")
        await expect(stranger.page.locator('[role="alert"]')).toBeVisible()
        await stranger.lookUp(number, "+212 612-345678")
        await expect(stranger.page.locator("[data-part]")).toHaveCount(3)
        await stranger.page.context().close()
      })

      await test.step("each cooperative takes its own part to its delivery", async () => {
        for (const one of goods)
          await deliverPart(await (await browser.newContext()).newPage(), language, one, number)
      })

      await shopper.open(`/orders/${number}`)
      await shopper.lookUp(number, "0612345678")
      for (const part of await page.locator("[data-part]").all())
        await expect(part).toHaveAttribute("data-status", "delivered")
    })
  })
}

/** A member signs in, sees this order and only its part, accepts, ships and delivers it. */
const deliverPart = async (
  page: import("@playwright/test").Page,
  language: "ar" | "fr",
  goods: Goods,
  number: string,
) => {
  const member = new Member(page, language, goods.cooperative)
  await member.signIn()
  await member.open("/orders")
  await expect(page.locator(`[data-order^="${number}-"]`)).toHaveCount(1)
  await expectAccessible(page)
  await expectFitsThePhone(page, language)
  await member.openOrder(number)
  await expectAccessible(page)
  await expectFitsThePhone(page, language)
  for (const [step, status] of [
    ["accept", "accepted"],
    ["ship", "shipped"],
    ["deliver", "delivered"],
  ] as const) {
    await member.take(step)
    await member.expectStatus(status)
    await member.expectAllSent()
  }
  await page.context().close()
}
