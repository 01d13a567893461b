import { expect, test } from "@playwright/test"
import { asAdmin, cooperativeIdOf, DEMO_ADMIN_2 } from "../pages/backend"
import { Shopper } from "../pages/shopper"

test("a suspended cooperative's goods leave the market within seconds, older carts included, and come back", async ({
  page,
}) => {
  const shopper = new Shopper(page, "fr")
  const [goods] = await shopper.findGoodsOf(1)
  if (!goods) throw new Error("No goods")
  await shopper.addToCart(goods.handle)
  const admin = await asAdmin()
  const id = await cooperativeIdOf(admin, goods.cooperative)

  const suspended = await admin.post(`/admin/cooperatives/${id}/suspend`, {
    data: { reason: "Journey of the tests" },
  })
  expect(suspended.ok()).toBe(true)
  try {
    await expect.poll(() => statusOf(page, `/fr/products/${goods.handle}`), { timeout: 20_000 }).toBe(404)
    await expect.poll(() => countCards(page, goods.cooperative), { timeout: 20_000 }).toBe(0)
    await shopper.open("/cart")
    await expect(page.locator("[data-cart-item]")).toHaveCount(1)
    await expect(page.locator('a[href="/fr/checkout"]')).toHaveCount(0)
  } finally {
    const second = await asAdmin(DEMO_ADMIN_2)
    for (const person of [admin, second]) {
      await person.post(`/admin/cooperatives/${id}/reopen`, { data: { reason: "Journey of the tests" } })
    }
  }
  await expect.poll(() => statusOf(page, `/fr/products/${goods.handle}`), { timeout: 20_000 }).toBe(200)
  await expect.poll(() => countCards(page, goods.cooperative), { timeout: 20_000 }).toBeGreaterThan(0)
  await shopper.open("/cart")
  await expect(page.locator('a[href="/fr/checkout"]')).toHaveCount(1)
})

type Page = import("@playwright/test").Page

const statusOf = async (page: Page, path: string): Promise<number> => (await page.request.get(path)).status()

const countCards = async (page: Page, cooperative: string): Promise<number> => {
  await page.goto(`/fr/products?cooperative=${cooperative}`)
  return page.locator("[data-product]").count()
}
