import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { Shopper } from "../pages/shopper"

const PATHS = [
  "",
  "/products",
  "/products?category=handicraft&tier=1",
  "/products?q=zzzzqqqqxxxx",
  "/cooperatives",
  "/provinces",
  "/provinces/al-hoceima",
  "/fairs",
  "/fairs?unknown_code=1",
  "/how-it-works",
  "/priority-rule",
  "/terms",
  "/privacy",
  "/withdrawal",
  "/order-lookup",
  "/cart",
]

for (const language of ["ar", "fr"] as const) {
  test(`every public page is accessible and fits a phone, in ${language}`, async ({ page }) => {
    const shopper = new Shopper(page, language)
    const [goods] = await shopper.findGoodsOf(1)
    const fairs = await shopper.findFairs()
    for (const path of [
      ...PATHS,
      ...fairs.map((fair) => `/fairs/${fair}`),
      `/products/${goods?.handle}`,
      `/cooperatives/${goods?.cooperative}`,
    ]) {
      await test.step(path || "home", async () => {
        const answer = await shopper.open(path)
        expect(answer?.status(), path).toBe(200)
        await expectAccessible(page)
        await expectFitsThePhone(page, language)
      })
    }
  })
}

test("public pages load no React", async ({ page }) => {
  const scripts: string[] = []
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname)
  })
  await page.goto("/fr")
  await page.goto("/fr/products")
  expect(scripts.every((path) => path.startsWith("/assets/islands/"))).toBe(true)
})
