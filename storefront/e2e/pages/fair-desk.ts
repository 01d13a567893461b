import { readFile } from "node:fs/promises"
import { expect, type Response } from "@playwright/test"
import type { Dashboard } from "./dashboard"

export type Edition = {
  names: Record<"ar" | "fr" | "en", string>
  place: Record<"ar" | "fr", string>
  position: string
  day: string
  hours: { from: string; to: string }
  stands: number
  quotas: { women: number; perProvince: number }
  programme: { from: string; to: string; title: Record<"ar" | "fr", string> }
}

const languages = (path: string, texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${path}.${language}`, text]))

const answersFair = /^\/admin\/fairs(\/[^/]+)?$/

/** A fair's office at its desk: what its people type and press in the dashboard. */
export class FairDesk {
  constructor(readonly dashboard: Dashboard) {}

  private get page() {
    return this.dashboard.page
  }

  /** Fills in a new edition and opens it in the first of these provinces that has no fair in these days; gives its id. */
  async openEdition(edition: Edition, provinces: string[]): Promise<string> {
    const { dashboard } = this
    await dashboard.press("create")
    await dashboard.type({
      ...languages("names", edition.names),
      ...languages("place", edition.place),
      position: edition.position,
      opens_on: edition.day,
      closes_on: edition.day,
      "hours.from": edition.hours.from,
      "hours.to": edition.hours.to,
      stand_count: String(edition.stands),
      "quotas.women_percent": String(edition.quotas.women),
      "quotas.rural_percent": "",
      "quotas.most_per_province": String(edition.quotas.perProvince),
    })
    await dashboard.press("addProgramme")
    const { from, to, title } = edition.programme
    await dashboard.type({
      "programme.0.from": from,
      "programme.0.to": to,
      ...languages("programme.0.title", title),
    })
    for (const province of provinces) {
      await dashboard.choose("province_code", province)
      const answer = await dashboard.send(answersFair)
      const { code, fair } = (await answer.json()) as { code?: string; fair?: { id: string } }
      if (code === "edition_overlaps") continue
      expect(answer.status(), code).toBe(201)
      await expect(this.page).toHaveURL(/\/fairs\/[^/?]+/)
      return fair?.id ?? ""
    }
    throw new Error("Every province has a fair in these days.")
  }

  /** Draws a plan of so many stands in one row. */
  async drawPlan(stands: number): Promise<void> {
    await this.dashboard.show("plan")
    await this.dashboard.type({ "grid.count": String(stands), "grid.columns": String(stands) })
    await this.dashboard.press("draw")
    await expect(this.page.locator("svg [role=button]")).toHaveCount(stands)
    await done(this.dashboard.send(/\/stands$/))
  }

  /** Writes the call, for every region, until a minute of Morocco's clock (`2027-03-01T18:00`), and publishes it. */
  async call(texts: Record<string, string>, deadline: string): Promise<void> {
    await this.dashboard.show("call")
    await this.dashboard.type({ ...languages("texts", texts), deadline })
    await this.dashboard.tickAll()
    await done(this.dashboard.send(/\/call$/))
    await done(this.dashboard.confirm("publishCall", /\/call\/publish$/))
  }

  async moveDeadline(deadline: string): Promise<void> {
    await this.dashboard.show("call")
    await this.dashboard.type({ deadline })
    await done(this.dashboard.send(/\/call$/))
  }

  async changeHours(hours: { from?: string; to?: string }): Promise<void> {
    await this.dashboard.show("edition")
    const named = Object.entries(hours).map(([end, hour]) => [`hours.${end}`, hour] as const)
    await this.dashboard.type(Object.fromEntries(named))
    await done(this.dashboard.send(answersFair))
  }

  /** A promotion on everything, for the days and hours of the fair, that the network bears. */
  async addPromotion(percent: number, budget: number): Promise<void> {
    await this.dashboard.show("campaign")
    await this.dashboard.press("createPromotion")
    await this.dashboard.type({ percent: String(percent), budget_mad: String(budget) })
    await this.dashboard.choose("borne_by", "network")
    await done(this.dashboard.send(/\/promotions$/))
    await expect(this.page.locator("table tbody tr")).toHaveCount(1)
  }

  async write(subject: string, body: string): Promise<void> {
    await this.dashboard.show("messages")
    await this.dashboard.press("write")
    await this.dashboard.type({ subject, body })
    await done(this.dashboard.send(/\/messages$/))
  }

  /** The reasons of every rank as the page tells them, in the order of the ranks. */
  async reasons(): Promise<string[][]> {
    const ranks = this.page.locator("[data-ranked]")
    await expect(ranks.first()).toBeVisible()
    return Promise.all((await ranks.all()).map((rank) => rank.locator("li").allInnerTexts()))
  }

  /** The figures as the page shows them: those in all, and the sales by door. */
  async figures(): Promise<{ totals: Record<string, number>; doors: Record<string, number> }> {
    await expect(this.page.locator("[data-figure]").first()).toBeVisible()
    const totals = await this.read("[data-figure]", "data-figure", "data-amount")
    return { totals, doors: await this.read('[data-by="door"]', "data-key", "data-sales") }
  }

  private async read(where: string, key: string, amount: string): Promise<Record<string, number>> {
    const found = await this.page.locator(where).all()
    const pairs = found.map(async (one) => [
      (await one.getAttribute(key)) ?? "",
      Number(await one.getAttribute(amount)),
    ])
    return Object.fromEntries((await Promise.all(pairs)) as [string, number][])
  }

  /** The report as a table: a row a figure, by the names of its columns. */
  async download(): Promise<Record<string, string>[]> {
    const download = this.page.waitForEvent("download")
    await this.dashboard.press("download")
    const text = await readFile(await (await download).path(), "utf8")
    const [head = [], ...rows] = text
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(";"))
    return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])))
  }

  async noteLessons(lessons: string): Promise<void> {
    await this.dashboard.type({ lessons })
    await done(this.dashboard.send(answersFair))
  }

  /** Opens next year's edition as a draft, on the days the form proposes; gives its id. */
  async clone(): Promise<string> {
    await this.dashboard.press("clone")
    const answer = await done(this.dashboard.send(/\/clone$/))
    const { fair } = (await answer.json()) as { fair: { id: string } }
    await expect(this.page).toHaveURL(new RegExp(fair.id))
    return fair.id
  }
}

/** What was asked for is done. */
const done = async (answering: Promise<Response>): Promise<Response> => {
  const answer = await answering
  expect(answer.ok(), `${answer.url()}: ${answer.ok() ? "" : await answer.text()}`).toBe(true)
  return answer
}
