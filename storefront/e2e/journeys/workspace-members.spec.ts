import { expect, type Page, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { Applicant } from "../pages/applicant"
import { asAdmin } from "../pages/backend"
import { Member } from "../pages/member"

test.use({ viewport: { width: 360, height: 740 } })

/** A table of goods as a spreadsheet writes it: a new article, and a line without a price. */
const tableOf = (stamp: string) =>
  `\ufeffsku;category;title_ar;title_fr;price;stock\n` +
  `TAB-${stamp};honey-thyme;عسل الجدول;Miel du tableau;"85,50";4\n` +
  `TAB-${stamp}-2;honey-thyme;عسل بلا ثمن;Miel sans prix;;1\n`

for (const language of ["ar", "fr"] as const) {
  test(`a member is invited twice, changes work, and is let go; goods come by a table, in ${language}`, async ({
    page,
    browser,
  }) => {
    const [first, second] = await verifiedCooperatives(language === "ar" ? 0 : 2)
    const stamp = String(Date.now()).slice(-8)
    const phone = `07${stamp}`
    const manager = new Member(page, language, first ?? "")
    await manager.signIn()
    const invited = new Applicant(
      await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage(),
      language,
    )

    await test.step("an invitation is accepted to the end with a phone", async () => {
      await join(invited, await invite(manager, "seller"), phone)
      await expect(invited.page).toHaveURL(new RegExp(`/${language}/workspace$`))
      await expectAccessible(invited.page)
      await invited.open("/money/lines")
      await expect(invited.page).not.toHaveURL(/lines/)
    })

    await test.step("a seller who becomes the treasurer reads the money", async () => {
      await manager.open("/members")
      await page.waitForLoadState("networkidle")
      await changeMember(page, phone, "role", "treasurer")
      await invited.open("/money/lines")
      await expect(invited.page).toHaveURL(/money\/lines$/)
      await expectFitsThePhone(invited.page, language)
    })

    await test.step("of two cooperatives, one is chosen", async () => {
      const other = new Member(await (await browser.newContext()).newPage(), language, second ?? "")
      await other.signIn()
      const link = await invite(other, "manager")
      await other.page.context().close()
      await invited.page.goto(link)
      await invited.page.locator('[name="name"]').fill("فاطمة")
      await invited.page.locator('form:has([name="name"]) button').click()
      await expect(invited.page).toHaveURL(new RegExp(`/${language}/workspace$`))
      await invited.open("/choose")
      await expectAccessible(invited.page)
      await expectFitsThePhone(invited.page, language)
      await expect(invited.page.locator('form:has([name="cooperative_id"])')).toHaveCount(2)
      await invited.page.locator('form:has([name="cooperative_id"]) button').first().click()
      await expect(invited.page).toHaveURL(new RegExp(`/${language}/workspace$`))
    })

    await test.step("whoever is let go sees nothing of that cooperative from then on", async () => {
      await manager.open("/members")
      await page.waitForLoadState("networkidle")
      await changeMember(page, phone, "remove")
      await expect(memberCard(page, phone)).toHaveCount(0)
      await invited.open("/choose")
      await expect(invited.page.locator('form:has([name="cooperative_id"])')).toHaveCount(1)
      await invited.page.context().close()
    })

    await test.step("a table is shown before it changes anything, then changes it once", async () => {
      await page.goto(`/${language}/workspace/goods/import`)
      await page.waitForLoadState("networkidle")
      const file = { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(tableOf(stamp)) }
      await page.locator('input[type="file"]').setInputFiles(file)
      await expect(page.locator('[data-import="preview"]')).toBeVisible()
      await expect(page.locator("main button").last()).toBeEnabled()
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
      expect(await goodsNamed(page, language, stamp)).toBe(0)
      await page.locator("main button").last().click()
      await expect(page.locator('[data-import="done"]')).toBeVisible({ timeout: 30_000 })
      expect(await goodsNamed(page, language, stamp)).toBe(1)
    })
  })
}

/** Two cooperatives on sale that no other journey works with. */
const verifiedCooperatives = async (from: number): Promise<string[]> => {
  const admin = await asAdmin()
  const answer = await admin.get("/admin/cooperatives", {
    params: { status: "verified", limit: 2, offset: 60 + from },
  })
  const { cooperatives } = (await answer.json()) as { cooperatives: { handle: string }[] }
  await admin.dispose()
  return cooperatives.map(({ handle }) => handle)
}

/** Makes a link for one person and gives its path. */
const invite = async (manager: Member, role: string): Promise<string> => {
  const { page } = manager
  await manager.open("/members")
  await page.waitForLoadState("networkidle")
  const form = page.locator('form:has(input[name="intent"][value="invite"])')
  await form.locator(`label:has(input[value="${role}"])`).click()
  await form.locator("button").click()
  return new URL(await page.locator("[data-invitation-link]").inputValue()).pathname
}

/** Someone new takes an invitation up with their phone. */
const join = async (invited: Applicant, link: string, phone: string): Promise<void> => {
  await invited.signInByPhone(phone)
  await invited.page.goto(link)
  await invited.page.locator('[name="name"]').fill("فاطمة")
  await invited.page.locator('form:has([name="name"]) button').click()
}

const memberCard = (page: Page, phone: string) => page.locator("main li").filter({ hasText: phone.slice(1) })

/** Opens what may be done with the member of this phone, and does it. */
const changeMember = async (page: Page, phone: string, intent: "role" | "remove", role?: string) => {
  const form = memberCard(page, phone).locator(`form:has(input[name="intent"][value="${intent}"])`)
  await form.locator("xpath=ancestor::details/summary").click()
  if (role) await form.locator(`label:has(input[value="${role}"])`).click()
  await form.locator("button").click()
  await page.waitForLoadState("networkidle")
}

const goodsNamed = async (page: Page, language: string, stamp: string): Promise<number> => {
  const answer = await page.request.get(`/${language}/workspace/api/products/export.csv`)
  return (await answer.text()).split(`TAB-${stamp}`).length - 1
}
