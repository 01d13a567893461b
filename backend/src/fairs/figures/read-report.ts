import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { fairService } from "../fair-service"

const sums = z.looseObject({ sales_mad: z.number(), orders: z.number(), units: z.number() })

/** Figures as a report keeps them; those of a later market may hold more. */
const keptFigures = z.looseObject({
  totals: sums,
  women_percent: z.number(),
  visits: z.number(),
  exhibitors: z.number(),
  by_door: z.array(sums.extend({ door: z.string() })),
  by_day: z.array(sums.extend({ day: z.string() })),
  by_province: z.array(sums.extend({ province: z.string() })),
  by_cooperative: z.array(sums.extend({ cooperative_id: z.string(), handle: z.string() })),
})

/** How two editions compare: this one's figure and the one it was cloned from. */
type Compared = { before: number; now: number }

/**
 * The closing report of an edition, and how it compares with the edition it was cloned from when that was closed too.
 *
 * @throws {ApiError} 404 `fair_report_not_found` while the edition is not closed
 */
export async function readReport(container: MedusaContainer, edition_id: string) {
  const service = fairService(container)
  const [edition] = await service.listFairEditions({ id: edition_id }, { take: 1 })
  const report = await readKept(container, edition_id)
  if (!edition || !report) throw ApiError.notFound("fair_report")
  const before = edition.cloned_from_id ? await readKept(container, edition.cloned_from_id) : null
  const [earlier] = edition.cloned_from_id
    ? await service.listFairEditions({ id: edition.cloned_from_id }, { take: 1 })
    : []
  return {
    edition_id,
    ...{ closed_at: report.closed_at, closed_by: report.closed_by, lessons: edition.lessons },
    figures: report.figures,
    comparison:
      before && earlier
        ? {
            ...{
              edition_id: earlier.id,
              handle: earlier.handle,
              year: earlier.year,
              lessons: earlier.lessons,
            },
            ...compare(before.figures, report.figures),
          }
        : null,
  }
}

export type FairReportView = Awaited<ReturnType<typeof readReport>>

async function readKept(container: MedusaContainer, edition_id: string) {
  const [row] = await fairService(container).listFairReports({ edition_id }, { take: 1 })
  return row ? { ...row, figures: keptFigures.parse(row.figures) } : null
}

type Kept = z.output<typeof keptFigures>

function compare(before: Kept, now: Kept): Record<string, Compared> {
  const of = (read: (figures: Kept) => number) => ({ before: read(before), now: read(now) })
  return {
    sales_mad: of(({ totals }) => totals.sales_mad),
    orders: of(({ totals }) => totals.orders),
    units: of(({ totals }) => totals.units),
    exhibitors: of(({ exhibitors }) => exhibitors),
    women_percent: of(({ women_percent }) => women_percent),
    visits: of(({ visits }) => visits),
  }
}
