import { expect, test } from "@playwright/test"
import { Member } from "../pages/member"
import { Shopper } from "../pages/shopper"

test("no step seems undone while its page is read again over a slow signal", async ({ page, browser }) => {
  const shopper = new Shopper(page, "fr")
  const [goods] = await shopper.findGoodsOf(1, "honey")
  await shopper.addToCart(goods?.handle ?? "", 2)
  await shopper.giveAddress()
  await shopper.chooseDeliveries()
  const number = await shopper.placeOrder()

  // Requests of a service worker cannot be held up; the page must do without its copies too.
  const context = await browser.newContext({ serviceWorkers: "block" })
  const member = new Member(await context.newPage(), "fr", goods?.cooperative ?? "")
  await member.signIn()
  await member.openOrder(number)
  await context.route(/\/orders\/[^/]+\.data/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await member.page.evaluate(() => {
    const order = document.querySelector("header[data-order]")
    const { dataset } = document.documentElement
    const note = () => (dataset.seen = `${dataset.seen ?? ""} ${order?.getAttribute("data-status")}`)
    new MutationObserver(note).observe(document.body, { attributeFilter: ["data-status"], subtree: true })
  })

  await test.step("each step is taken as soon as the page offers it", async () => {
    await member.take("accept")
    await member.expectStatus("accepted")
    await member.shipSome(1)
    await member.expectStatus("partly_shipped")
    await member.take("deliver")
    await member.take("ship")
    await member.expectStatus("shipped")
    await member.take("deliver")
    await member.expectStatus("delivered")
  })

  await member.expectAllSent()
  await member.page.waitForLoadState("networkidle")
  await expect(member.page.locator("html")).toHaveAttribute(
    "data-seen",
    " accepted partly_shipped shipped delivered",
  )
  const [told] = await member.ordersToldElsewhere([number])
  expect(told?.status).toBe("delivered")
  await context.close()
})
