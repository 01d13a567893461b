import { z } from "@medusajs/framework/zod"
import { CooperativeFacts } from "../modules/cooperative/cooperative-facts"
import type { ApplicationField } from "./application-fields"

const { further_province_ids, province_id, ...facts } = CooperativeFacts.omit({
  handle: true,
  closed_from: true,
  closed_until: true,
}).shape

/** What an applicant may change, one step at a time: each fact is optional, `null` empties it. */
export const ApplicationChanges = z
  .strictObject({ ...facts, province: province_id, further_provinces: further_province_ids })
  .partial()
  .extend({ seen_version: z.iso.datetime("invalid_version").optional() })

export type ApplicationChanges = z.output<typeof ApplicationChanges>

/** What a verified cooperative changes by itself; the rest was verified and is the network's to change. */
const OPEN_WHEN_VERIFIED: readonly ApplicationField[] = ["story", "tagline", "phone", "email", "rib"]

/** The fields of `changes` that a verified cooperative may not touch, each with the code `locked`. */
export function findLocked(changes: object): Record<string, string> {
  const open: readonly string[] = OPEN_WHEN_VERIFIED
  const locked = Object.keys(changes).filter((field) => !open.includes(field))
  return Object.fromEntries(locked.map((field) => [field, "locked"]))
}

/** The same changes by the names of the module. */
export function toModuleChanges({
  province,
  further_provinces,
  ...changes
}: Omit<ApplicationChanges, "seen_version">) {
  return {
    ...changes,
    ...(province === undefined ? {} : { province_id: province }),
    ...(further_provinces === undefined ? {} : { further_province_ids: further_provinces }),
  }
}
