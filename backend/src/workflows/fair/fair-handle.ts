import type { Context } from "@medusajs/framework/types"
import type { LanguageTexts } from "../../languages/language-text"
import type { FairModuleService } from "../../modules/fair/service"

/** The name in Latin letters as an address has it: `salon-de-l-ess`; `fair` where there is none. */
export function slugOfNames(names: LanguageTexts): string {
  const words = (names.fr ?? names.en ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "")
  return words || "fair"
}

const alike = (base: string) => ({ handle: { $like: `${base}%` } })
const EVERY_HANDLE = { select: ["handle" as const], take: null, withDeleted: true }

function firstFree(base: string, taken: readonly { handle: string }[]): string {
  const isTaken = (handle: string) => taken.some((one) => one.handle === handle)
  if (!isTaken(base)) return base
  for (let turn = 2; ; turn += 1) if (!isTaken(`${base}-${turn}`)) return `${base}-${turn}`
}

/** A handle no edition has, deleted ones included: an address that was printed is not given twice. */
export const freeEditionHandle = async (service: FairModuleService, base: string, context: Context) =>
  firstFree(base, await service.listFairEditions(alike(base), EVERY_HANDLE, context))

/** A handle no series of fairs has. */
export const freeSeriesHandle = async (service: FairModuleService, base: string, context: Context) =>
  firstFree(base, await service.listFairs(alike(base), EVERY_HANDLE, context))
