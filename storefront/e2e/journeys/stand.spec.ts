import { type Browser, expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { ComingFair } from "../pages/coming-fair"
import { Member } from "../pages/member"
import { Network } from "../pages/network"
import { Shopper } from "../pages/shopper"
import { Stand, type StandGood } from "../pages/stand"
import { Till } from "../pages/till"

test.use({ viewport: { width: 360, height: 740 } })

/** Exhibitors of the demo market's open fair whose goods no other journey buys. */
const WEAVERS = ["demo-annassij", "demo-al-aaraar", "demo-annoqra"]

const applyFor = async (member: Member, fairId: string): Promise<void> => {
  const phone = await member.anotherPhone()
  const data = { categories: ["pottery"], people: 2, needs: { electricity: false, lodging: false } }
  const answer = await phone.post(`/cooperative/fairs/${fairId}/application`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  await phone.dispose()
}

/** The first of these cooperatives that has a stand and so many goods to sell there, on a phone of its own. */
const openStand = async (browser: Browser, goods: number) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  for (const cooperative of WEAVERS) {
    const member = new Member(page, "ar", cooperative)
    const stand = await Stand.of(member)
    const found = (await stand?.goods()) ?? []
    if (stand && found.length >= goods)
      return { context, member, stand, goods: found, till: new Till(member, stand.fair.id) }
    await stand?.close()
  }
  throw new Error(`None of ${WEAVERS.join(", ")} has a stand at an open fair.`)
}

const expectFit = async ({ page }: { page: Shopper["page"] }): Promise<void> => {
  await expectAccessible(page)
  await expectFitsThePhone(page, "ar")
}

test("the last pieces are sold online and at the stand at once, and she says what happened", async ({
  page,
  browser,
}) => {
  const shopper = new Shopper(page, "ar")
  const { context, member, stand, goods, till } = await openStand(browser, 2)
  const [rug, bag] = goods as [StandGood, StandGood]
  await Promise.all([rug, bag].map((good) => stand.stock(good, 1)))
  await member.signIn()
  await member.installApp()
  await till.open()

  const sales = await test.step("without a signal, the last of two goods are sold at the stand", async () => {
    await context.setOffline(true)
    const first = await till.sell(rug.variant_id)
    const message = await till.receiptMessage()
    expect(message).toMatch(/^\*.+\*\n/)
    await expectFit(member)
    const second = await till.sell(bag.variant_id)
    await till.show("sales")
    for (const key of [first, second]) await till.expectSale(key, "waiting")
    return { rug: first, bag: second }
  })

  const number = await test.step("meanwhile somebody buys the same two online", async () => {
    for (const { handle } of [rug, bag]) await shopper.addToCart(handle)
    await shopper.giveAddress()
    await shopper.chooseDeliveries()
    return shopper.placeOrder()
  })

  await test.step("back with a signal, the till asks in red", async () => {
    await context.setOffline(false)
    for (const key of Object.values(sales)) {
      await till.expectSale(key, "conflict")
      await till.expectToAnswer(key, 1)
    }
    await expectFit(member)
  })

  await test.step("one was the last, and its order online is cancelled; of the other there were two", async () => {
    await till.answer(sales.rug, "cancel_online")
    await till.answer(sales.bag, "stock_was_more")
    for (const key of Object.values(sales)) {
      await till.expectSale(key, "merged")
      await till.expectToAnswer(key, 0)
    }
    await member.expectAllSent()
    const [order] = await member.ordersToldElsewhere([number])
    const cancelled = order?.items.map(({ product_handle, cancelled_quantity }) => [
      product_handle,
      cancelled_quantity,
    ])
    expect(new Map(cancelled as [string, number][])).toEqual(
      new Map([
        [rug.handle, 1],
        [bag.handle, 0],
      ]),
    )
    expect(order?.status).toBe("pending")
    expect([await stand.stockOf(rug), await stand.stockOf(bag)]).toEqual([0, 0])
  })

  await test.step("a sale that was a mistake is undone: the goods are back, and the cash is out of the box", async () => {
    const soldToday = member.page.locator("[data-sold-today]")
    const before = Number(await soldToday.getAttribute("data-sold-today"))
    await till.undo(sales.bag)
    await till.expectSale(sales.bag, "undone")
    await member.expectAllSent()
    await expectFit(member)
    await till.show("sales")
    expect(Number(await soldToday.getAttribute("data-sold-today"))).toBeLessThan(before)
    expect(await stand.stockOf(bag)).toBe(1)
  })

  await test.step("the books agree", async () => {
    const network = await Network.open()
    for (const { difference } of await network.trialBalance()) expect(difference).toBe(0)
    await network.close()
  })
  await stand.close()
  await context.close()
})

test("a customer without cash pays online by QR, and fetches it at the stand", async ({ browser }) => {
  const { context, member, stand, goods, till } = await openStand(browser, 3)
  const shawl = goods[2] as StandGood
  await stand.stock(shawl, 3)
  await member.signIn()
  await till.open()
  await till.charge(shawl.variant_id)
  const code = await till.showQr()
  await expectFit(member)

  const customer = new Shopper(await (await browser.newContext({ locale: "ar-MA" })).newPage(), "ar")
  const number = await test.step("another phone opens the code, chooses the stand and orders", async () => {
    await customer.page.goto(`/fairs/${stand.fair.handle}/basket/${code}`)
    await expectFit(customer)
    await customer.submit()
    await expect(customer.page.locator("[data-cart-item]")).toHaveCount(1)
    await customer.giveAddress()
    await customer.fetchAtStand()
    const placed = await customer.placeOrder()
    await expect(customer.page.locator("[data-part] ~ dl [data-stand]")).toBeVisible()
    await expectFit(customer)
    return placed
  })

  await test.step("the stand sees who comes for it, and hands it over", async () => {
    await member.openOrder(number)
    await expect(member.page.locator("[data-stand]")).toBeVisible()
    await expectFit(member)
    await member.take("accept")
    await member.take("deliver")
    await member.expectStatus("delivered")
    await member.expectAllSent()
    const [order] = await member.ordersToldElsewhere([number])
    expect(order).toMatchObject({ status: "delivered", fair_door: "stand_qr" })
    expect(await stand.stockOf(shawl)).toBe(2)
  })
  await Promise.all([stand.close(), customer.page.context().close(), context.close()])
})

test("one gives her stand back, and the next on the list takes it", async ({ browser }) => {
  const members = await Promise.all(
    WEAVERS.slice(0, 2).map(async (cooperative) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
      return new Member(await context.newPage(), "ar", cooperative)
    }),
  )
  const fair = await test.step("two ask for the only stand of a fair to come", async () => {
    const opened = await ComingFair.open()
    for (const member of members) await applyFor(member, opened.id)
    await opened.giveStand()
    return opened
  })

  const [first, next] = await test.step("one is offered it, the other waits", async () => {
    for (const member of members) {
      await member.signIn()
      await member.open(`/fairs/${fair.id}`)
      await expectFit(member)
    }
    const steps = await Promise.all(
      members.map(({ page }) => page.locator("header[data-step]").getAttribute("data-step")),
    )
    expect([...steps].sort()).toEqual(["offered", "waiting"])
    return steps[0] === "offered" ? members : [...members].reverse()
  })
  if (!first || !next) throw new Error("Two cooperatives are needed.")

  await test.step("she cannot come: the stand is the next one’s, who takes it", async () => {
    await first.answerFair("withdraw", { reason: "عندنا موسم" })
    await first.expectFairStep("withdrawn")
    await expectFit(first)
    await next.open(`/fairs/${fair.id}`)
    await next.expectFairStep("offered")
    await next.answerFair("confirm")
    await next.expectFairStep("confirmed")
    await expectFit(next)
  })

  await fair.cancel()
  await Promise.all(members.map(({ page }) => page.context().close()))
})
