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

function firstFree(base: string, taken: readonly string[]): string {
  if (!taken.includes(base)) return base
  for (let turn = 2; ; turn += 1) if (!taken.includes(`${base}-${turn}`)) return `${base}-${turn}`
}

/** A handle no edition has, deleted ones included: an address that was printed is not given twice. */
export async function freeEditionHandle(
  service: FairModuleService,
  base: string,
  context: Context,
): Promise<string> {
  const alike = await service.listFairEditions(
    { handle: { $like: `${base}%` } },
    { select: ["handle"], take: null, withDeleted: true },
    context,
  )
  return firstFree(
    base,
    alike.map(({ handle }) => handle),
  )
}

/** A handle no series of fairs has. */
export async function freeSeriesHandle(
  service: FairModuleService,
  base: string,
  context: Context,
): Promise<string> {
  const alike = await service.listFairs(
    { handle: { $like: `${base}%` } },
    { select: ["handle"], take: null, withDeleted: true },
    context,
  )
  return firstFree(
    base,
    alike.map(({ handle }) => handle),
  )
}
