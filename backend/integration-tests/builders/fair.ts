import type { MedusaContainer } from "@medusajs/framework/types"
import { DateTime } from "luxon"
import { FAIR_MODULE } from "../../src/modules/fair"
import type { FairModuleService } from "../../src/modules/fair/service"
import { MARKET_ZONE } from "../../src/money/month"

/** Which days the fair is held, counted from today, and where. */
export type FairChoices = { opens_in_days?: number; days?: number; region?: string; province?: string }

const dayAfter = (days: number) => DateTime.now().setZone(MARKET_ZONE).plus({ days }).toISODate() ?? ""

/** Builds an edition whose stands are given, by default of yesterday, today and tomorrow, and answers its id. */
export async function buildFairEdition(
  container: MedusaContainer,
  handle: string,
  { opens_in_days = -1, days = 3, region = "MA-01", province = "al-hoceima" }: FairChoices = {},
): Promise<string> {
  const service = container.resolve<FairModuleService>(FAIR_MODULE)
  const names = { fr: `Salon ${handle}` }
  const fair = await service.createFairs({ handle, region_code: region, names })
  const edition = await service.createFairEditions({
    ...{ fair_id: fair.id, handle: `${handle}-edition`, year: DateTime.now().year, names },
    ...{ region_code: region, province_code: province, place: { fr: "Place de la Marche verte" } },
    opens_on: dayAfter(opens_in_days),
    closes_on: dayAfter(opens_in_days + days - 1),
    hours: { from: "00:00", to: "00:00" },
    programme: { items: [] },
    ...{ stand_count: 10, quotas: {}, status: "allocated" as const },
  })
  return edition.id
}

/** Gives a cooperative a stand that it has confirmed, and answers its exhibitor's id. */
export async function buildExhibitor(
  container: MedusaContainer,
  edition_id: string,
  cooperative_id: string,
  number: string,
): Promise<string> {
  const service = container.resolve<FairModuleService>(FAIR_MODULE)
  const place = { x: 0, y: 0, width: 3, height: 3, position: 0 }
  const stand = await service.createFairStands({ edition_id, number, ...place })
  const exhibitor = await service.createFairExhibitors({
    ...{ edition_id, cooperative_id, rank: 1, reasons: { reasons: [] }, status: "confirmed" as const },
    ...{ stand_id: stand.id, confirmed_at: new Date() },
  })
  return exhibitor.id
}
