import type { MedusaContainer } from "@medusajs/framework/types"
import { FAIR_DOORS } from "../../modules/fair/statuses"
import { fairService } from "../fair-service"
import { readFairCooperatives } from "../read-cooperatives"
import { readWomens } from "../read-womens"
import { percentOf, sumsView } from "./figures-view"
import { amountsOfPart } from "./part-amounts"
import { type FairPart, readFairParts } from "./read-fair-parts"
import { type Counted, dayOf, sumBy, sumOf } from "./sum-figures"
import { readVisits } from "./read-visits"

const NOTHING = sumOf([])

/** What an edition has come to up to now: `figuresOf` every sale of it. */
export const readFigures = async (container: MedusaContainer, edition_id: string) =>
  figuresOf(container, edition_id, await readFairParts(container, edition_id))

/**
 * What an edition has come to with these sales: in all, by door, by day, by province and by cooperative, with its women's share and its
 * visits. A women's cooperative is one as for the quotas. Amounts in dirhams, as the orders say.
 */
export async function figuresOf(container: MedusaContainer, edition_id: string, parts: readonly FairPart[]) {
  const [visits, exhibitors] = await Promise.all([
    readVisits(container, edition_id),
    fairService(container).listFairExhibitors(
      { edition_id, status: "confirmed" },
      { select: ["cooperative_id"], take: null },
    ),
  ])
  const sales = parts.map((part): Counted => ({ part, amounts: amountsOfPart(part) }))
  const ids = [...exhibitors, ...parts].map(({ cooperative_id }) => cooperative_id)
  const [cooperatives, womens] = await Promise.all([
    readFairCooperatives(container, ids),
    readWomens(container, ids, new Date()),
  ])
  const total = sumOf(sales)
  const ofWomen = sales.filter(({ part }) => womens.has(part.cooperative_id))
  const byDoor = sumBy(sales, ({ part }) => part.fair_door ?? "online")
  const byDay = sumBy(sales, dayOf)
  const byCooperative = sumBy(sales, ({ part }) => part.cooperative_id)
  const byProvince = sumBy(sales, ({ part }) => cooperatives.get(part.cooperative_id)?.province?.id ?? "")
  const provinces = new Map([...cooperatives.values()].map(({ province }) => [province?.id ?? "", province]))
  return {
    totals: sumsView(total),
    women_percent: percentOf(sumOf(ofWomen).net, total.net),
    visits: visits.total,
    exhibitors: exhibitors.length,
    by_door: FAIR_DOORS.map((door) => ({ door, ...sumsView(byDoor.get(door) ?? NOTHING) })),
    by_day: [...new Set([...byDay.keys(), ...visits.byDay.keys()])].sort().map((day) => ({
      ...{ day, ...sumsView(byDay.get(day) ?? NOTHING), visits: visits.byDay.get(day) ?? 0 },
    })),
    by_province: [...byProvince].map(([id, sums]) => ({
      ...{ province: id, names: provinces.get(id)?.names ?? {}, ...sumsView(sums) },
    })),
    by_cooperative: [...cooperatives.values()]
      .map(({ id, handle, name, province }) => ({
        ...{ cooperative_id: id, handle, name, province: province?.id ?? null },
        ...sumsView(byCooperative.get(id) ?? NOTHING),
        visits: visits.byCooperative.get(id) ?? 0,
      }))
      .sort((a, b) => b.sales_mad - a.sales_mad || a.handle.localeCompare(b.handle, "en")),
  }
}

export type FairFigures = Awaited<ReturnType<typeof readFigures>>
