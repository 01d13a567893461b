import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { asAdmin, cooperativeIdOf, DEMO_REGIONAL_ADMIN } from "../pages/backend"
import { Dashboard } from "../pages/dashboard"
import { FairOffice, inMorocco } from "../pages/fair-office"
import { Member } from "../pages/member"
import { Network } from "../pages/network"
import { Shopper } from "../pages/shopper"
import { Till } from "../pages/till"

const MINUTE = 60_000
const PERCENT = 20
const PROVINCES = [
  "tiznit",
  "tata",
  "taroudannt",
  "chtouka-ait-baha",
  "inezgane-ait-melloul",
  "agadir-ida-ou-tanane",
]
const REGIONS = Array.from({ length: 12 }, (_none, index) => `MA-${String(index + 1).padStart(2, "0")}`)
const NAMES = { ar: "معرض التجربة الجهوي", fr: "Foire régionale d’essai", en: "Trial regional fair" }

const nextMinute = (from: number) => new Date(Math.ceil(from / MINUTE) * MINUTE)

test(
  "a region's fair, from its opening to its report and its next edition",
  { tag: "@clock" },
  async ({ browser }) => {
    test.setTimeout(600_000)
    const office = await FairOffice.open(DEMO_REGIONAL_ADMIN)
    const network = await Network.open()
    const admin = await asAdmin()
    const shopper = new Shopper(await (await browser.newContext()).newPage(), "fr")
    const goods = await shopper.findGoodsOf(5, "dates-fruits-nuts")
    const opening = nextMinute(Date.now() + 2.4 * MINUTE)
    const deadline = new Date(opening.getTime() - 1.4 * MINUTE)
    const { day, hour } = inMorocco(opening)

    const fair = await test.step("the region's admin opens a fair, draws its plan and calls", async () => {
      const edition = {
        names: NAMES,
        region_code: "MA-09",
        place: { fr: "Place du marché", ar: "ساحة السوق" },
        opens_on: day,
        closes_on: day,
        hours: { from: hour, to: "23:59" },
        stand_count: 4,
        quotas: { women_percent: 25, rural_percent: null, most_per_province: 3 },
        programme: [{ day, from: hour, to: "23:59", title: { fr: "Atelier de tissage", ar: "ورشة نسيج" } }],
      }
      await office.post("", { ...edition, province_code: "tiznit", region_code: "MA-01" }, 403)
      const opened = await office.openEdition(PROVINCES, edition)
      const stands = [0, 1, 2, 3].map((at) => ({
        number: `A${at + 1}`,
        x: 1 + at * 4,
        y: 1,
        width: 3,
        height: 3,
      }))
      expect(
        (
          await office.regional.put(`/admin/fairs/${opened.id}/stands`, {
            data: { plan: { width: 20, height: 6 }, stands },
          })
        ).status(),
      ).toBe(200)
      const call = {
        texts: { fr: "Venez !", ar: "تعالوا" },
        deadline: deadline.toISOString(),
        invited_regions: REGIONS,
      }
      await office.post(`/${opened.id}/call`, call)
      await office.post(`/${opened.id}/call/publish`)
      return opened
    })

    await test.step("five cooperatives apply, one of them on two screens of her phone", async () => {
      const [first, ...others] = goods.map(({ cooperative }) => new Member(shopper.page, "ar", cooperative))
      for (const other of others) {
        const phone = await other.anotherPhone()
        const data = {
          categories: ["dates-fruits-nuts"],
          people: 2,
          needs: { electricity: true, lodging: false },
        }
        expect((await phone.post(`/cooperative/fairs/${fair.id}/application`, { data })).status()).toBe(201)
        expect((await phone.post(`/cooperative/fairs/${fair.id}/application`, { data })).status()).toBe(409)
        await phone.dispose()
      }
      if (!first) throw new Error("Five cooperatives are needed.")
      const member = new Member(await (await browser.newContext()).newPage(), "ar", first.cooperative)
      await member.signIn()
      await member.open(`/fairs/${fair.id}/apply`)
      await member.page.locator('input[name="categories"]').first().check({ force: true })
      await expectAccessible(member.page)
      await expectFitsThePhone(member.page, "ar")
      const form = member.page.locator('form:has(input[name="intent"][value="apply"])')
      await form.locator("button").filter({ visible: true }).last().click()
      await expect(form.locator('[name="people"]')).toBeVisible()
      await expectAccessible(member.page)
      await form.locator('button:not([type="button"])').click()
      await expect(member.page).toHaveURL(new RegExp(`/workspace/fairs/${fair.id}$`))
      await member.expectAllSent()
      await member.page.context().close()
    })

    const ranks =
      await test.step("the stands are given: every rank has its reasons, and two people agree", async () => {
        await expect
          .poll(async () => (await office.read(fair.id)).phase, { timeout: 150_000 })
          .toBe("call_over")
        const allocation = await office.propose(fair.id)
        const { ranked } = allocation
        expect(ranked).toHaveLength(5)
        for (const { reasons } of ranked) expect(reasons.length).toBeGreaterThan(0)
        const dashboard = await Dashboard.open(browser, DEMO_REGIONAL_ADMIN)
        await dashboard.openFair(fair.id, "allocation")
        await expect(dashboard.page.locator("table tbody tr:has(li)")).toHaveCount(5)
        await dashboard.close()
        await office.post(`/${fair.id}/allocations/${allocation.id}/approve`, {}, 409)
        await office.post(`/${fair.id}/allocations/${allocation.id}/approve`, {}, 200, office.second)
        await office.post(`/${fair.id}/allocations/${allocation.id}/publish`)
        return ranked
      })

    const cooperativeIds = new Map(
      await Promise.all(
        goods.map(
          async ({ cooperative }) => [await cooperativeIdOf(admin, cooperative), cooperative] as const,
        ),
      ),
    )
    const placed = ranks
      .filter(({ outcome }) => outcome === "stand")
      .map(({ cooperative_id }) => cooperativeIds.get(cooperative_id) ?? "")
    await test.step("those with a stand confirm, and the campaign is set for the opening", async () => {
      for (const cooperative of placed) {
        const phone = await new Member(shopper.page, "ar", cooperative).anotherPhone()
        expect((await phone.post(`/cooperative/fairs/${fair.id}/confirm`, { data: {} })).status()).toBe(200)
        await phone.dispose()
      }
      const starts_at = new Date(Math.max(opening.getTime(), Date.now() + 5000)).toISOString()
      const ends_at = new Date(opening.getTime() + 10 * MINUTE).toISOString()
      await office.post(
        `/${fair.id}/promotions`,
        { percent: PERCENT, borne_by: "network", budget_mad: 5000, starts_at, ends_at },
        201,
      )
    })

    const [online, scanned, sold] = placed.map((cooperative) =>
      goods.find((one) => one.cooperative === cooperative),
    )
    if (!online || !scanned || !sold) throw new Error("Three stands are needed.")

    await test.step("the campaign starts by the clock: a shopper buys at the fair's price", async () => {
      await expect.poll(async () => (await office.read(fair.id)).phase, { timeout: 200_000 }).toBe("open")
      await expect(async () => {
        await shopper.open(`/products/${online.handle}`)
        await expect(shopper.page.locator("main s").first()).toBeVisible({ timeout: 1000 })
      }).toPass({ timeout: 90_000 })
      for (const path of ["/fairs", `/fairs/${fair.handle}`, `/products?fair=${fair.handle}`]) {
        await shopper.open(path)
        await expectAccessible(shopper.page)
        await expectFitsThePhone(shopper.page, "fr")
      }
      await shopper.addToCart(online.handle)
      await shopper.giveAddress()
      await shopper.chooseDeliveries()
      await shopper.placeOrder()
      await expectAccessible(shopper.page)
    })

    await test.step("another scans the code of a stand, and buys there", async () => {
      const phone = await new Member(shopper.page, "ar", scanned.cooperative).anotherPhone()
      const answer = await phone.get(`/cooperative/fairs/${fair.id}/posters`)
      const { stand } = (await answer.json()) as { stand: { code: string } }
      await phone.dispose()
      const context = await browser.newContext({ locale: "ar-MA" })
      const visitor = new Shopper(await context.newPage(), "ar")
      await visitor.page.goto(`/s/${stand.code}`)
      await expect(visitor.page).toHaveURL(new RegExp(`/ar/cooperatives/${scanned.cooperative}`))
      await expectAccessible(visitor.page)
      await expectFitsThePhone(visitor.page, "ar")
      await visitor.addToCart(scanned.handle)
      await visitor.giveAddress()
      await visitor.chooseDeliveries()
      await visitor.placeOrder()
      await visitor.page.goto(`/s/${"X".repeat(stand.code.length)}`)
      await expect(visitor.page).toHaveURL(/unknown_code/)
      await context.close()
    })

    await test.step("the till sells twice without a signal, and both arrive once", async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
      const member = new Member(await context.newPage(), "ar", sold.cooperative)
      await member.signIn()
      await member.installApp()
      const till = new Till(member, fair.id)
      await till.open()
      await context.setOffline(true)
      await till.open()
      await till.sell()
      await till.sell()
      await till.show("sales")
      await expect(member.page.locator('[data-sale][data-state="waiting"]')).toHaveCount(2)
      await expectAccessible(member.page)
      await expectFitsThePhone(member.page, "ar")
      await context.setOffline(false)
      await till.expectAllMerged(2)
      await till.count()
      await expectAccessible(member.page)
      await context.close()
    })

    await test.step("the fair ends; its report agrees with the books to the centime", async () => {
      const { hour: to } = inMorocco(new Date(nextMinute(Date.now())))
      const { version } = await office.read(fair.id)
      await office.post(`/${fair.id}`, { version, hours: { from: hour, to } })
      await expect.poll(async () => (await office.read(fair.id)).phase, { timeout: 90_000 }).toBe("over")
      await office.post(`/${fair.id}/close`, { lessons: "Plus d’ombre." })
      const { report } = await office.get<{ report: { figures: Record<string, unknown> } }>(
        `/${fair.id}/report`,
      )
      console.info(`report: ${JSON.stringify(report.figures).slice(0, 400)}`)
      for (const { difference } of await network.trialBalance()) expect(difference).toBe(0)
    })

    await test.step("the next edition is a clone that remembers", async () => {
      const year = Number(day.slice(0, 4)) + 1
      const days = { opens_on: `${year}${day.slice(4)}`, closes_on: `${year}${day.slice(4)}` }
      const { fair: next } = await office.post<{ fair: { id: string } }>(
        `/${fair.id}/clone`,
        { year, ...days },
        201,
      )
      expect(next.id).not.toBe(fair.id)
    })

    await Promise.all([office.close(), network.close(), admin.dispose(), shopper.page.context().close()])
  },
)
