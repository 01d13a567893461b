import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { asAdmin, cooperativeIdOf } from "../pages/backend"
import { Member } from "../pages/member"
import { Network } from "../pages/network"
import { Shopper } from "../pages/shopper"

const PAGES_OF_MONEY = ["/money", "/money/lines", "/money/statement", "/money/payouts", "/money/help"]

for (const language of ["ar", "fr"] as const) {
  test(`cash in two parcels, a refused part, a payout and a return after it, in ${language}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000)
    const network = await Network.open()
    const shopper = new Shopper(page, language)
    const [kept, refused] = await shopper.findGoodsOf(2, language === "ar" ? "pottery" : "leather")
    if (!kept || !refused) throw new Error("Two cooperatives are needed.")
    await shopper.addToCart(kept.handle, 2)
    await shopper.addToCart(refused.handle)
    await shopper.giveAddress()
    await shopper.chooseDeliveries()
    const number = await shopper.placeOrder()
    const admin = await asAdmin()
    const keptId = await cooperativeIdOf(admin, kept.cooperative)
    const owedBefore = await network.owedTo(keptId)

    await test.step("one cooperative refuses its part, and says why", async () => {
      const member = new Member(await (await browser.newContext()).newPage(), language, refused.cooperative)
      await member.signIn()
      await member.openOrder(number)
      await member.take("refuse", { reason: "سُرقت السلعة / plus de stock" })
      await member.expectStatus("refused")
      await member.expectAllSent()
      await member.page.context().close()
    })

    const member = new Member(await (await browser.newContext()).newPage(), language, kept.cooperative)
    await member.signIn()

    await test.step("the other sends two parcels and takes the cash of each", async () => {
      await member.openOrder(number)
      await member.take("accept")
      await member.expectStatus("accepted")
      await member.expectAllSent()
      await member.shipSome(1)
      await member.expectStatus("partly_shipped")
      await member.expectAllSent()
      await member.take("deliver")
      await member.expectAllSent()
      await member.take("ship")
      await member.expectStatus("shipped")
      await member.expectAllSent()
      await member.take("deliver")
      await member.expectStatus("delivered")
      await member.expectAllSent()
    })

    await test.step("it owes the network its part of the cash it kept, and every page says so", async () => {
      await expect.poll(async () => (await network.owedTo(keptId)) < owedBefore).toBe(true)
      await member.open("/money")
      await expect(member.page.locator("[data-standing]")).toHaveAttribute(
        "data-standing",
        String(await network.owedTo(keptId)),
      )
      for (const path of PAGES_OF_MONEY) {
        await member.open(path)
        await expectAccessible(member.page)
        await expectFitsThePhone(member.page, language)
      }
    })

    await test.step("two people of the network pay it, and its treasurer says that it arrived", async () => {
      await network.owe(keptId, 500)
      await network.payOut()
      await member.open("/money/payouts")
      const confirmed = member.page.locator('[data-payout="confirmed"]')
      const before = await confirmed.count()
      await member.page.locator('form:has(input[value="confirm"]) button').first().click()
      await expect(confirmed).toHaveCount(before + 1)
      expect(await network.owedTo(keptId)).toBe(0)
    })

    await test.step("goods come back after the payout: what was paid for them is given back, once", async () => {
      await shopper.lookUp(number, "0612345678")
      await page.locator('a[href*="/return"]').first().click()
      await page.locator('select[name^="quantity."]').first().selectOption("1")
      await page.locator('input[name="reason"][value="changed_mind"]').check({ force: true })
      await shopper.submit()
      await expect(page.locator('[data-return="requested"]')).toHaveCount(1)
      await member.openOrder(number)
      await member.take("return_accept")
      await member.expectAllSent()
      await member.take("return_received")
      await member.expectAllSent()
      await member.take("refund_given")
      await member.expectAllSent()
      await expect.poll(() => network.owedTo(keptId)).not.toBe(0)
      await shopper.lookUp(number, "0612345678")
      await expect(page.locator('[data-refund="sent"]')).toHaveCount(1)
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
    })

    await test.step("the books balance", async () => {
      const balances = await network.trialBalance()
      console.info(
        `trial balance: ${JSON.stringify(balances.map(({ currency_code, difference }) => [currency_code, difference]))}`,
      )
      for (const { difference } of balances) expect(difference).toBe(0)
    })
    await member.page.context().close()
    await Promise.all([network.close(), admin.dispose()])
  })
}
