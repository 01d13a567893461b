import { expect, test } from "@playwright/test"
import { asAdmin, DEMO_ADMIN } from "../pages/backend"
import { Dashboard } from "../pages/dashboard"
import { Member } from "../pages/member"
import { Shopper } from "../pages/shopper"
import { PHONE, takePicture, WINDOWS } from "./windows"

for (const language of ["ar", "fr"] as const) {
  for (const viewport of WINDOWS)
    test(`a fair in ${language} at ${viewport.width} pixels`, async ({ page }) => {
      await page.setViewportSize(viewport)
      const shopper = new Shopper(page, language)
      await shopper.open("/fairs")
      await takePicture(page, "fairs", `${language}-${viewport.width}`)
      await page.locator('[data-fair][data-phase="open"] a').first().click()
      await expect(page.locator("[data-exhibitor]").first()).toBeAttached()
      await takePicture(page, "fair", `${language}-${viewport.width}`)
    })

  test(`a stand's till in ${language}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    const shopper = new Shopper(page, language)
    await shopper.open("/fairs")
    await page.locator('[data-fair][data-phase="open"] a').first().click()
    const exhibitor = await page.locator("[data-exhibitor]").first().getAttribute("data-exhibitor")
    const member = new Member(page, language, exhibitor ?? "")
    await member.signIn()
    await member.open("/fairs")
    await page.locator("[data-till]").first().click()
    const goods = page.locator("[data-good] button")
    await expect(goods.first()).toBeVisible()
    await goods.first().click()
    await takePicture(page, "till", `${language}-${PHONE.width}`)
  })
}

test("the allocation of a fair's stands in the dashboard", async ({ browser }) => {
  const admin = await asAdmin()
  const { fairs } = (await (await admin.get("/admin/fairs?phase=open")).json()) as { fairs: { id: string }[] }
  const dashboard = await Dashboard.open(browser, DEMO_ADMIN)
  await dashboard.openFair(fairs[0]?.id ?? "", "allocation")
  await expect(dashboard.page.locator("table tbody tr:has(li)").first()).toBeVisible()
  await takePicture(dashboard.page, "dashboard-allocation", "1440")
  await dashboard.close()
  await admin.dispose()
})
