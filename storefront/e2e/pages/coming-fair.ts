import { expect } from "@playwright/test"
import { DEMO_ADMIN_2, DEMO_REGIONAL_ADMIN } from "./backend"
import { FairOffice, inMorocco } from "./fair-office"

const DAY_MS = 24 * 3600 * 1000
const PROVINCES = ["tiznit", "tata", "taroudannt", "chtouka-ait-baha", "inezgane-ait-melloul"]
const REGIONS = Array.from({ length: 12 }, (_none, index) => `MA-${String(index + 1).padStart(2, "0")}`)

const edition = () => {
  const { day } = inMorocco(new Date(Date.now() + 40 * DAY_MS))
  return {
    names: { ar: "معرض صغير للتجربة", fr: "Petite foire d’essai", en: "Small trial fair" },
    region_code: "MA-09",
    place: { fr: "Place du marché", ar: "ساحة السوق" },
    opens_on: day,
    closes_on: day,
    hours: { from: "10:00", to: "20:00" },
    stand_count: 1,
  }
}

const callUntil = (inMs: number) => ({
  texts: { fr: "Venez !", ar: "تعالوا" },
  deadline: new Date(Date.now() + inMs).toISOString(),
  invited_regions: REGIONS,
})

/** A fair with one stand whose days are weeks away, as its office moves it on: nothing of it waits for the clock. */
export class ComingFair {
  private constructor(
    private readonly office: FairOffice,
    private readonly second: FairOffice,
    readonly id: string,
  ) {}

  /** Opens it and publishes its call. */
  static async open(): Promise<ComingFair> {
    const [office, second] = await Promise.all([
      FairOffice.open(DEMO_REGIONAL_ADMIN),
      FairOffice.open(DEMO_ADMIN_2),
    ])
    const fair = new ComingFair(office, second, await openEdition(office))
    await drawPlan(office, fair.id)
    await office.post(`/${fair.id}/call`, callUntil(20 * DAY_MS))
    await office.post(`/${fair.id}/call/publish`)
    return fair
  }

  /** Moves the deadline to now, and gives the stand as the rule says: two people agree. */
  async giveStand(): Promise<void> {
    await this.office.post(`/${this.id}/call`, callUntil(1500))
    await expect.poll(async () => (await this.office.read(this.id)).phase).toBe("call_over")
    const { allocation } = await this.office.post<{ allocation: { id: string } }>(
      `/${this.id}/allocations`,
      {},
      201,
    )
    await this.second.post(`/${this.id}/allocations/${allocation.id}/approve`)
    await this.office.post(`/${this.id}/allocations/${allocation.id}/publish`)
  }

  /** It does not take place: its days are free for another. */
  async cancel(): Promise<void> {
    await this.office.post(`/${this.id}/cancel`, { reason: "تجربة" })
    await Promise.all([this.office.close(), this.second.close()])
  }
}

const drawPlan = async ({ regional }: FairOffice, id: string): Promise<void> => {
  const { fair } = (await (await regional.get(`/admin/fairs/${id}`)).json()) as { fair: { version: number } }
  const stands = [{ number: "A1", x: 1, y: 1, width: 3, height: 3 }]
  const data = { version: fair.version, plan: { width: 5, height: 5 }, stands }
  const answer = await regional.put(`/admin/fairs/${id}/stands`, { data })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** An edition in the first of these provinces that has no fair on its day. */
const openEdition = async ({ regional }: FairOffice): Promise<string> => {
  for (const province_code of PROVINCES) {
    const answer = await regional.post("/admin/fairs", { data: { ...edition(), province_code } })
    const { fair, code } = (await answer.json()) as { fair?: { id: string }; code?: string }
    if (fair) return fair.id
    expect(code).toBe("edition_overlaps")
  }
  throw new Error("Every province has a fair on this day.")
}
