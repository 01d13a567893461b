import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { editionDaysSchema } from "../edition-days"
import { fairDays } from "../fair-days"
import { boundsOf } from "../hours"
import { readStandNumbers } from "./stand-numbers"

const EXHIBITOR_ENTITY: string = "fair_exhibitor"

const exhibitorRows = z.array(
  z.object({
    cooperative_id: z.string(),
    stand_id: z.string().nullish(),
    edition: editionDaysSchema.extend({ id: z.string(), handle: z.string(), status: z.string() }).nullish(),
  }),
)

const FIELDS = [
  ...["cooperative_id", "stand_id", "edition.id", "edition.handle", "edition.status"],
  ...["edition.opens_on", "edition.closes_on", "edition.hours"],
]

/** A stand at which a cooperative stands these days: goods bought online can be fetched there. */
export type StandToday = {
  cooperative_id: string
  edition_id: string
  edition_handle: string
  number: string | null
}

/** The stands these cooperatives have at fairs of today, until the last doors close. Every cooperative's without `ids`. */
export async function readStandsToday(
  container: MedusaContainer,
  now: Date,
  ids?: readonly string[],
): Promise<StandToday[]> {
  if (ids && !ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: EXHIBITOR_ENTITY,
    fields: FIELDS,
    filters: { status: "confirmed", ...(ids ? { cooperative_id: [...ids] } : {}) },
  })
  const open = exhibitorRows.parse(data).flatMap(({ edition, ...row }) => {
    if (edition?.status !== "allocated") return []
    const isToday = fairDays(edition).starts <= now && now < boundsOf(edition).ends
    return isToday ? [{ ...row, edition }] : []
  })
  const numbers = await readStandNumbers(
    container,
    open.flatMap(({ stand_id }) => stand_id ?? []),
  )
  return open.map(({ cooperative_id, stand_id, edition }) => ({
    cooperative_id,
    edition_id: edition.id,
    edition_handle: edition.handle,
    number: numbers.get(stand_id ?? "") ?? null,
  }))
}
