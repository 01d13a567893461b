import { expect, test } from "@playwright/test"
import { Shopper } from "../pages/shopper"

test("a wrong phone is explained beside its field, and everything typed is still there", async ({ page }) => {
  const shopper = new Shopper(page, "fr")
  const [goods] = await shopper.findGoodsOf(1)
  await shopper.addToCart(goods?.handle ?? "")
  await shopper.giveAddress({ phone: "12", name: "<b>Amina</b> 🌸" })
  await expect(page).toHaveURL(/\/checkout$/)
  await expect(page.locator('[name="phone"]')).toHaveAttribute("aria-invalid", "true")
  await expect(page.locator('[name="phone"]')).toHaveValue("12")
  await expect(page.locator('[name="name"]')).toHaveValue("<b>Amina</b> 🌸")
  await expect(page.locator('[name="province"]')).toHaveValue("al-hoceima")
})

test("an order placed twice by a double tap is one order", async ({ page, context }) => {
  const shopper = new Shopper(page, "fr")
  const [goods] = await shopper.findGoodsOf(1)
  await shopper.addToCart(goods?.handle ?? "")
  await shopper.giveAddress()
  await shopper.chooseDeliveries()
  await expect(page).toHaveURL(/\/checkout\/review$/)
  const post = () =>
    context.request.post(page.url(), { form: { payment: "cash_on_delivery" }, maxRedirects: 0 })
  const answers = await Promise.all([post(), post()])
  const places = new Set(
    answers.map((answer) => answer.headers()["location"]).filter((place) => place?.includes("/orders/")),
  )
  expect(places.size).toBe(1)
})

test("a page that does not exist says so in the reader's language and helps on", async ({ page }) => {
  const answer = await page.goto("/ar/no-such-page")
  expect(answer?.status()).toBe(404)
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
  await expect(page.locator('main a[href^="/ar"]').first()).toBeVisible()
})

for (const query of [
  " ",
  "\"\\'; drop table",
  "q".repeat(10_000),
  "%F0%9F%8C%B8",
  "<script>alert(1)</script>",
  "\u202e\u0000",
]) {
  test(`a search for ${JSON.stringify(query.slice(0, 24))} is answered, never an error`, async ({
    request,
  }) => {
    const answer = await request.get(`/fr/products?q=${encodeURIComponent(query)}`)
    expect(answer.status()).toBeLessThan(500)
    expect(await answer.text()).not.toContain("<script>alert(1)")
  })
}

for (const query of [
  "page=-1",
  "page=1e9",
  "page=abc",
  "min_price=abc&max_price=-5",
  "province=nowhere",
  "region=MA-99",
  "tier=9",
  "category=none",
  "sort=sideways",
]) {
  test(`a listing with ${query} is answered, never an error`, async ({ request }) => {
    expect((await request.get(`/ar/products?${query}`)).status()).toBeLessThan(500)
  })
}
