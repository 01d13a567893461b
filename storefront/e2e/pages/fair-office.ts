import { type APIRequestContext, type APIResponse, expect } from "@playwright/test"
import { asAdmin, DEMO_ADMIN_2 } from "./backend"

const ZONE = "Africa/Casablanca"
const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE })
const HOUR = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" })

/** A moment as Morocco's clock shows it: its day and its hour. */
export const inMorocco = (at: Date) => ({ day: DAY.format(at), hour: HOUR.format(at) })

type Rank = { cooperative_id: string; rank: number; outcome: string; reasons: { code: string }[] }
export type Allocation = { id: string; status: string; seed: string; ranked: Rank[] }
type Exhibitor = { id: string; cooperative_id: string; status: string }
type Fair = { id: string; handle: string; version: number; phase: string; lessons: string | null }

/** The closing report of an edition, in dirhams. */
export type Report = {
  figures: {
    totals: { sales_mad: number; orders: number }
    by_door: { door: string; sales_mad: number }[]
    visits: number
  }
}

/** The office of a region's fair: the region's admin and a second person, at the dashboard's own routes. */
export class FairOffice {
  private constructor(
    readonly regional: APIRequestContext,
    readonly second: APIRequestContext,
  ) {}

  static async open(regional: { email: string; password: string }): Promise<FairOffice> {
    return new FairOffice(await asAdmin(regional), await asAdmin(DEMO_ADMIN_2))
  }

  async close(): Promise<void> {
    await Promise.all([this.regional.dispose(), this.second.dispose()])
  }

  async post<Answer>(path: string, data: object = {}, status = 200, who = this.regional): Promise<Answer> {
    return (await told(await who.post(`/admin/fairs${path}`, { data }), status)) as Answer
  }

  async get<Answer>(path: string, status = 200): Promise<Answer> {
    return (await told(await this.regional.get(`/admin/fairs${path}`), status)) as Answer
  }

  /** Opens an edition in the first of these provinces that has no fair in these days. */
  async openEdition(provinces: string[], edition: object): Promise<Fair> {
    for (const province_code of provinces) {
      const answer = await this.regional.post("/admin/fairs", { data: { ...edition, province_code } })
      if (answer.status() === 409 || answer.status() === 400) {
        const { code } = (await answer.json()) as { code: string }
        if (code === "edition_overlaps") continue
      }
      expect(answer.status(), await answer.text()).toBe(201)
      return ((await answer.json()) as { fair: Fair }).fair
    }
    throw new Error("Every province has a fair today.")
  }

  async read(id: string): Promise<Fair> {
    return (await this.get<{ fair: Fair }>(`/${id}`)).fair
  }

  exhibitors = async (id: string): Promise<Exhibitor[]> =>
    (await this.get<{ exhibitors: Exhibitor[] }>(`/${id}/exhibitors`)).exhibitors

  propose = async (id: string): Promise<Allocation> =>
    (await this.post<{ allocation: Allocation }>(`/${id}/allocations`, {}, 201)).allocation
}

const told = async (answer: APIResponse, status: number): Promise<unknown> => {
  expect(answer.status(), `${answer.url()}: ${await answer.text()}`).toBe(status)
  return answer.json()
}
