import { z } from "@medusajs/framework/zod"

const Id = z.string().min(1)
const Data = z.looseObject({ id: z.union([Id, z.array(Id)]).optional(), subject_id: Id.optional() })

/** The ids an event carries: one, or a list. Anything else carries none. */
export function eventIds(data: unknown): string[] {
  return [Data.safeParse(data).data?.id ?? []].flat()
}

/** Whose credential an event is about. */
export function subjectIds(data: unknown): string[] {
  return [Data.safeParse(data).data?.subject_id ?? []].flat()
}
