import { z } from "@medusajs/framework/zod"

const Id = z.string().min(1)
const Data = z.looseObject({
  id: z.union([Id, z.array(Id)]).optional(),
  subject_id: Id.optional(),
  edition_id: Id.optional(),
  product_ids: z.array(Id).optional(),
})

/** The ids an event carries: one, or a list. Anything else carries none. */
export function eventIds(data: unknown): string[] {
  return [Data.safeParse(data).data?.id ?? []].flat()
}

/** Whose credential an event is about. */
export function subjectIds(data: unknown): string[] {
  return [Data.safeParse(data).data?.subject_id ?? []].flat()
}

/** Which fair an event is about. */
export function editionIdOf(data: unknown): string | undefined {
  return Data.safeParse(data).data?.edition_id
}

/** Whose price an event about a campaign changes. */
export function campaignProductIds(data: unknown): string[] {
  return Data.safeParse(data).data?.product_ids ?? []
}
