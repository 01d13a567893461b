import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { Member } from "../pages/member"
import { Shopper } from "../pages/shopper"

test.use({ viewport: { width: 360, height: 740 } })

/** One shopper orders the same goods so many times; gives the cooperative and the orders' numbers. */
const placeOrders = async (shopper: Shopper, category: string, times: number) => {
  const [goods] = await shopper.findGoodsOf(1, category)
  const numbers: string[] = []
  for (let time = 0; time < times; time += 1) {
    await shopper.addToCart(goods?.handle ?? "")
    await shopper.giveAddress()
    await shopper.chooseDeliveries()
    numbers.push(await shopper.placeOrder())
  }
  return { cooperative: goods?.cooperative ?? "", numbers }
}

for (const language of ["ar", "fr"] as const) {
  test(`a member works without a signal and everything arrives once, in ${language}`, async ({
    page,
    context,
    browser,
  }) => {
    const shop = await (await browser.newContext()).newPage()
    const shopper = new Shopper(shop, language)
    const { cooperative, numbers } = await placeOrders(shopper, language === "ar" ? "honey" : "care", 3)
    const [first = "", second = "", third = ""] = numbers
    const member = new Member(page, language, cooperative)
    await member.signIn()
    await member.installApp()

    await test.step("every page is accessible and fits the phone", async () => {
      for (const path of ["", "/orders", "/money", "/more", "/waiting", "/away", "/help", "/offline"]) {
        const answer = await member.open(path)
        expect(answer?.status(), path).toBe(200)
        await expectAccessible(page)
        await expectFitsThePhone(page, language)
      }
    })

    for (const number of numbers) await member.openOrder(number)
    await expectAccessible(page)
    await expectFitsThePhone(page, language)

    await test.step("three steps are taken without a signal, and wait", async () => {
      await context.setOffline(true)
      await member.openOrder(first)
      await member.take("accept")
      await member.expectStatus("accepted")
      await member.take("pack")
      await member.expectStatus("packed")
      await member.openOrder(second)
      await member.take("accept")
      await member.expectStatus("accepted")
      await expect(page.locator("[data-waiting]")).toHaveAttribute("data-waiting", "3")
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
      await member.open("/waiting")
      await expect(page.locator('[data-entry="waiting"]')).toHaveCount(3)
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
    })

    await test.step("they survive a closed app, and nothing has reached the market", async () => {
      await page.close()
      const [untouched] = await member.ordersToldElsewhere([first])
      expect(untouched?.status).toBe("pending")
    })

    const reopened = new Member(await context.newPage(), language, cooperative)
    await test.step("back with a signal, exactly three things happen", async () => {
      await context.setOffline(false)
      await reopened.open("/orders")
      // The page as the server writes it has not looked into the phone's outbox yet: the market is asked instead.
      const statuses = async () => (await reopened.ordersToldElsewhere(numbers)).map(({ status }) => status)
      await expect.poll(statuses, { timeout: 30_000 }).toEqual(["packed", "accepted", "pending"])
      await reopened.expectAllSent()
      await reopened.page.reload()
      const told = await reopened.ordersToldElsewhere(numbers)
      const happened = told.flatMap(({ history }) => history.map(({ status }) => status))
      expect(happened.filter((status) => status !== "pending").sort()).toEqual([
        "accepted",
        "accepted",
        "packed",
      ])
    })

    await test.step("what somebody else decided meanwhile is shown, and settled by her", async () => {
      await reopened.openOrder(third)
      await context.setOffline(true)
      await reopened.take("accept")
      await reopened.expectStatus("accepted")
      const [told] = await reopened.ordersToldElsewhere([third])
      const other = await reopened.anotherPhone()
      await other.post(`/cooperative/orders/${told?.id}/refuse`, { data: { reason: "Plus de stock" } })
      await other.dispose()
      await context.setOffline(false)
      await expect(reopened.page.locator("[data-to-settle]")).toHaveAttribute("data-to-settle", "1", {
        timeout: 30_000,
      })
      await reopened.open("/waiting")
      await expect(reopened.page.locator('[data-entry="conflict"]')).toHaveCount(1)
      await expectAccessible(reopened.page)
      await expectFitsThePhone(reopened.page, language)
      await reopened.page.locator('li:has([data-entry="conflict"]) button').last().click()
      await expect(reopened.page.locator("[data-to-settle]")).toHaveAttribute("data-to-settle", "0")
      await reopened.openOrder(third)
      await reopened.expectStatus("refused")
    })

    await test.step("paper for the parcel", async () => {
      await reopened.openOrder(first)
      for (const sheet of ["packing-list", "label"]) {
        await reopened.page.locator(`a[href$="/${sheet}"]`).click()
        await expect(reopened.page.locator("main article")).toBeVisible()
        await expectAccessible(reopened.page)
        await expectFitsThePhone(reopened.page, language)
        await reopened.page.goBack()
      }
    })

    await test.step("signed out, the phone shows nothing of hers, signal or not", async () => {
      await reopened.open("/more")
      await reopened.page.locator('main form[method="post"] button').last().click()
      await expect(reopened.page).toHaveURL(/\/workspace\/sign-in/)
      await context.setOffline(true)
      await reopened.open("/orders")
      await expect(reopened.page).toHaveURL(/\/workspace\/offline$/)
      await expect(reopened.page.locator("[data-order]")).toHaveCount(0)
    })
    await shop.context().close()
  })
}
