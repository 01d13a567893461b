import { type APIRequestContext, expect, type Page, test } from "@playwright/test"
import { join } from "node:path"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { Applicant, arabicDigits } from "../pages/applicant"
import { asAdmin, DEMO_ADMIN, DEMO_ADMIN_2 } from "../pages/backend"
import { Member } from "../pages/member"
import { Shopper } from "../pages/shopper"

test.use({ viewport: { width: 360, height: 740 } })

const PHOTO = join(import.meta.dirname, "../../public/share.png")
const PAPERS = ["registration", "statutes", "members_list", "ice", "rib"]

/** A RIB whose key holds, and an ICE whose key holds. */
const RIB = "011780000012345678901296"
const ICE = "001234567000062"

for (const language of ["ar", "fr"] as const) {
  test(`a cooperative applies, is verified by two admins, lists with a photo, and delivers its first order, in ${language}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const member = new Applicant(page, language)
    const stamp = String(Date.now()).slice(-8)
    const name = language === "ar" ? `تعاونية الرحلة ${stamp}` : `Coopérative du voyage ${stamp}`
    const look = async () => {
      await expectAccessible(page)
      await expectFitsThePhone(page, language)
    }

    await test.step("signs in by phone with the code of the SMS", async () => {
      await member.open("/sign-in")
      await look()
      await member.signInByPhone(`06${stamp}`)
      await expect(page).toHaveURL(/\/workspace\/apply$/)
      await look()
    })

    const id = await test.step("applies in five screens, and comes back where it stopped", async () => {
      await page.locator('a[href$="/application/what"]').click()
      await look()
      await fillApplication(page, member, name, stamp, look)
      await expect(page.locator('[data-application="draft"]')).toHaveCount(1)
      await look()
      await page.locator('main form[method="post"] button').click()
      await expect(page.locator('[data-application="submitted"]')).toHaveCount(1)
      await look()
      const me = await page.request.get(`/${language}/workspace/api/me`)
      return ((await me.json()) as { cooperative: { id: string } }).cooperative.id
    })

    await test.step("is verified by two people of the network", async () => {
      for (const [who, status] of [
        [DEMO_ADMIN, "submitted"],
        [DEMO_ADMIN_2, "verified"],
      ] as const) {
        const admin = await asAdmin(who)
        await checkAllPoints(admin, id)
        const answer = await admin.post(`/admin/cooperatives/${id}/verify`, { data: {} })
        expect(answer.ok(), await answer.text()).toBe(true)
        await member.open("/application")
        await expect(page.locator(`[data-application="${status}"]`)).toHaveCount(1)
      }
      await look()
    })

    const handle = await test.step("lists an article with its photo", async () => {
      await member.open("/goods/new")
      await look()
      await page.locator('input[name="photo"][capture]').setInputFiles(PHOTO)
      await expect(page.locator('[data-photo="taken"]')).toBeVisible()
      await chooseCraft(page, "category")
      await page.locator('[name="price"]').fill(language === "ar" ? arabicDigits("45") + "٫٥٠" : "45,50")
      await page.locator('[name="stock"]').fill("3")
      await look()
      await page.locator('button[name="intent"][value="publish"]').click()
      const goods = page.locator('[data-goods][data-status="published"]')
      await expect(goods).toHaveCount(1, { timeout: 30_000 })
      await expect(goods.locator("[data-stock]")).toHaveAttribute("data-stock", "3")
      await look()
      await goods.locator('button[value="1"]').click()
      await expect(goods.locator("[data-stock]")).toHaveAttribute("data-stock", "4")
      await page.reload()
      await expect(goods.locator("[data-stock]")).toHaveAttribute("data-stock", "4")
      await goods.locator("a").first().click()
      await page.waitForLoadState("networkidle")
      await look()
      return (await page.request.get(`/${language}/workspace/api/products`)).json().then(handleOfFirst)
    })

    const number = await test.step("is found and bought by a shopper", async () => {
      const shopper = new Shopper(await (await browser.newContext()).newPage(), language)
      await expect
        .poll(async () => (await shopper.open(`/products/${handle}`))?.status(), { timeout: 30_000 })
        .toBe(200)
      await expect
        .poll(
          async () => {
            await shopper.open(`/products?q=${encodeURIComponent(name)}`)
            return shopper.page.locator(`[data-product] a[href$="/products/${handle}"]`).count()
          },
          { timeout: 30_000 },
        )
        .toBeGreaterThan(0)
      await shopper.addToCart(handle)
      await shopper.giveAddress()
      await shopper.chooseDeliveries()
      const placed = await shopper.placeOrder()
      expect(await shopper.amounts("data-part-total")).toHaveLength(1)
      await shopper.page.context().close()
      return placed
    })

    await test.step("accepts the order, hands it over and delivers it", async () => {
      const seller = new Member(page, language, "")
      await seller.openOrder(number)
      for (const [step, status, fields] of [
        ["accept", "accepted", {}],
        ["ship", "shipped", { tracking_number: "CC123456789MA" }],
        ["deliver", "delivered", {}],
      ] as const) {
        await page.waitForLoadState("networkidle")
        await seller.take(step, fields)
        await seller.expectStatus(status)
        await seller.expectAllSent()
      }
      await look()
    })

    await test.step("invites a member by a link", async () => {
      await member.open("/members")
      await look()
      await page.locator('input[name="role"][value="treasurer"]').last().check({ force: true })
      await page.locator('form:has(input[name="intent"][value="invite"]) button').click()
      const link = await page.locator("[data-invitation-link]").inputValue()
      await expect(page.locator('a[href^="https://wa.me/?text="]')).toBeVisible()
      await look()
      const invited = new Applicant(await (await browser.newContext()).newPage(), language)
      await invited.page.goto(new URL(link).pathname)
      await expectAccessible(invited.page)
      await invited.page.locator('main a[href*="/workspace/sign-in"]').click()
      await expect(invited.page).toHaveURL(/return_to=/)
      await invited.page.context().close()
    })
  })
}

/** Answers the five screens, leaving once in the middle. */
const fillApplication = async (
  page: Page,
  member: Applicant,
  name: string,
  stamp: string,
  look: () => Promise<void>,
) => {
  await page.locator('[name="legal_form"][value="cooperative"]').check({ force: true })
  await page.locator('[name="name"]').fill(name)
  await page.locator('[name="founded_year"]').fill("٢٠١٩")
  await page.locator('[name="person_name"]').fill("فاطمة")
  await member.next()
  await expect(page).toHaveURL(/\/application\/where$/)
  await look()
  await page.locator('[name="province"]').selectOption("al-hoceima")
  await page.locator('[name="commune"]').fill("إمزورن")
  await page.locator('[name="address"]').fill("دوار تجريبي")
  await member.next()
  await expect(page).toHaveURL(/\/application\/who$/)
  await member.open("/application")
  await page.locator('main a[href$="/application/who"]').first().click()
  await look()
  await page.locator('[name="members_count"]').fill("12")
  await page.locator('[name="women_members_count"]').fill("١٢")
  await page.locator('[name="phone"]').fill(`06${stamp}`)
  await member.next()
  await expect(page).toHaveURL(/\/application\/make$/)
  await look()
  await chooseCraft(page, "activities")
  await member.next()
  await expect(page).toHaveURL(/\/application\/papers$/)
  await page.waitForLoadState("networkidle")
  await look()
  for (const kind of PAPERS) {
    const paper = page.locator(`li:has([data-paper="${kind}"])`)
    await paper.locator('input[type="file"][capture]').setInputFiles(PHOTO)
    await expect(paper.locator("[data-document]")).toHaveCount(1)
  }
  await page.locator('[name="registry_number"]').fill(`REG-${stamp}`)
  await page.locator('[name="ice"]').fill(ICE)
  await page.locator('[name="rib"]').fill(RIB)
  await member.next()
  await expect(page).toHaveURL(/\/application$/)
}

/** Opens the first family of crafts and touches its first picture. */
const chooseCraft = async (page: Page, field: string): Promise<void> => {
  const family = page.locator(`#field-${field} details`).first()
  await family.locator("summary").click()
  await family.locator(`input[name="${field}"]`).first().check({ force: true })
}

/** The network's checklist and papers, done by whoever verifies. */
const checkAllPoints = async (admin: APIRequestContext, id: string): Promise<void> => {
  const answer = await admin.get(`/admin/cooperatives/${id}/application`)
  const { application } = (await answer.json()) as {
    application: { checklist: { key: string }[]; documents: { id: string }[] }
  }
  for (const { key } of application.checklist)
    await admin.post(`/admin/cooperatives/${id}/checklist`, { data: { key, checked: true } })
  for (const { id: document } of application.documents)
    await admin.post(`/admin/cooperatives/${id}/documents/${document}/review`, {
      data: { status: "accepted" },
    })
}

const handleOfFirst = ({ products }: { products: { handle: string }[] }): string => products[0]?.handle ?? ""
