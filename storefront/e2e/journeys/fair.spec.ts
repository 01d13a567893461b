import { expect, test } from "@playwright/test"
import { expectAccessible, expectFitsThePhone } from "../pages/accessibility"
import { asAdmin, cooperativeIdOf, DEMO_ADMIN_2, DEMO_REGIONAL_ADMIN } from "../pages/backend"
import { Dashboard } from "../pages/dashboard"
import { FairDesk } from "../pages/fair-desk"
import { type Allocation, FairOffice, inMorocco, type Report } from "../pages/fair-office"
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
/** Hours nobody waits for: each is moved to the next minute when it is its turn. */
const LATE = { deadline: "23:50", opening: "23:55" }
const NAMES = { ar: "معرض التجربة الجهوي", fr: "Foire régionale d’essai", en: "Trial regional fair" }

/** The first full minute that is so many seconds away or more. */
const minuteIn = (seconds: number) => new Date(Math.ceil((Date.now() + seconds * 1000) / MINUTE) * MINUTE)

/** As a field for date and hour holds it, by Morocco's clock. */
const localMinute = (at: Date) => `${inMorocco(at).day}T${inMorocco(at).hour}`

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
    const { day } = inMorocco(new Date())
    const desk = new FairDesk(await Dashboard.open(browser, DEMO_REGIONAL_ADMIN))

    const fair = await test.step("the region's admin opens a fair, draws its plan and calls", async () => {
      const { page } = desk.dashboard
      await expect(page, "signing in leads to the fairs").toHaveURL(/\/app\/fairs$/)
      await office.post("", { region_code: "MA-01" }, 403)
      const id = await desk.openEdition(
        {
          names: NAMES,
          place: { fr: "Place du marché", ar: "ساحة السوق" },
          position: "29.697, -9.733",
          day,
          hours: { from: LATE.opening, to: "23:59" },
          stands: 4,
          quotas: { women: 25, perProvince: 3 },
          programme: {
            from: LATE.opening,
            to: "23:59",
            title: { fr: "Atelier de tissage", ar: "ورشة نسيج" },
          },
        },
        PROVINCES,
      )
      await desk.drawPlan(4)
      await desk.call({ fr: "Venez !", ar: "تعالوا" }, `${day}T${LATE.deadline}`)
      return office.read(id)
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
        await desk.moveDeadline(localMinute(minuteIn(3)))
        await desk.dashboard.show("applications")
        await expect(desk.dashboard.page.locator("table tbody tr")).toHaveCount(5)
        await expect
          .poll(async () => (await office.read(fair.id)).phase, { timeout: 90_000 })
          .toBe("call_over")
        await desk.dashboard.openFair(fair.id, "allocation")
        const answer = await desk.dashboard.confirm("propose", /\/allocations$/)
        const { allocation } = (await answer.json()) as { allocation: Allocation }
        const reasons = await desk.reasons()
        expect(reasons.map((told) => told.length)).toEqual(
          allocation.ranked.map((rank) => rank.reasons.length),
        )
        expect(reasons).toHaveLength(5)
        for (const told of reasons.flat()) expect(told).toMatch(/\S \S/)
        await expect(desk.dashboard.page.locator("[data-waits-for-second]")).toBeVisible()
        await office.post(`/${fair.id}/allocations/${allocation.id}/approve`, {}, 409)
        const second = await Dashboard.open(browser, DEMO_ADMIN_2, "ar")
        await second.openFair(fair.id, "allocation")
        expect((await second.confirm("approve", /\/approve$/)).status()).toBe(200)
        await second.close()
        await desk.dashboard.openFair(fair.id, "allocation")
        expect((await desk.dashboard.confirm("publish", /\/publish$/)).status()).toBe(200)
        return allocation.ranked
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
      await desk.changeHours({ from: inMorocco(minuteIn(15)).hour })
      await desk.addPromotion(PERCENT, 5000)
      await desk.write("Les portes ouvrent", "Les voitures entrent par le sud.")
    })

    const [online, scanned, sold] = placed.map((cooperative) =>
      goods.find((one) => one.cooperative === cooperative),
    )
    if (!online || !scanned || !sold) throw new Error("Three stands are needed.")

    await test.step("the campaign starts by the clock: a shopper buys at the fair's price", async () => {
      await expect.poll(async () => (await office.read(fair.id)).phase, { timeout: 120_000 }).toBe("open")
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
      await desk.changeHours({ to: inMorocco(minuteIn(15)).hour })
      await desk.dashboard.show("board")
      const live = await desk.figures()
      expect(live.totals).toMatchObject({ orders: 4, visits: 1, exhibitors: 4 })
      for (const sales of [live.totals["sales"], ...Object.values(live.doors)])
        expect(sales).toBeGreaterThan(0)
      await expect.poll(async () => (await office.read(fair.id)).phase, { timeout: 90_000 }).toBe("over")
      await desk.dashboard.openFair(fair.id, "report")
      expect((await desk.dashboard.confirm("close", /\/close$/)).status()).toBe(200)
      const read = await desk.figures()
      const { report } = await office.get<{ report: Report }>(`/${fair.id}/report`)
      const { totals, by_door, visits } = report.figures
      expect(read.totals).toMatchObject({ sales: totals.sales_mad, orders: totals.orders, visits })
      expect(read).toEqual(live)
      expect(read.doors).toEqual(Object.fromEntries(by_door.map(({ door, sales_mad }) => [door, sales_mad])))
      const table = await desk.download()
      const net = (by: string) =>
        table.filter((row) => row["by"] === by).map((row) => Number(row["sales_mad"]))
      expect(net("all")).toEqual([totals.sales_mad])
      for (const by of ["door", "day", "province", "cooperative"])
        expect(net(by).reduce((sum, sales) => sum + sales, 0)).toBeCloseTo(totals.sales_mad, 2)
      for (const { difference } of await network.trialBalance()) expect(difference).toBe(0)
    })

    await test.step("the next edition is a clone that remembers", async () => {
      await desk.noteLessons("Plus d’ombre.")
      const id = await desk.clone()
      expect(id).not.toBe(fair.id)
      await expect(desk.dashboard.page.locator(`a[href$="/fairs/${fair.id}"]`)).toBeVisible()
      await desk.dashboard.show("plan")
      await expect(desk.dashboard.page.locator("svg [role=button]")).toHaveCount(4)
      expect((await office.read(fair.id)).lessons).toBe("Plus d’ombre.")
      await desk.dashboard.close()
    })

    await Promise.all([office.close(), network.close(), admin.dispose(), shopper.page.context().close()])
  },
)
