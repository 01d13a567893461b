import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../languages/language-text"
import type { EditionStatus } from "../modules/fair/statuses"
import type { Quotas } from "./edition-rules"
import { editionHours, editionPlan, editionQuotas } from "./edition-schema"
import type { EditionDays } from "./hours"
import type { PhaseFacts } from "./phase"
import type { Plan } from "./plan"

type StoredDays = { opens_on: string; closes_on: string; hours: unknown }
type StoredCall = { deadline: Date; published_at: Date | null }

/** The days and hours of a stored edition; `hours.days` are those of its days that differ from the usual. */
export function daysOfEdition({ opens_on, closes_on, hours }: StoredDays): EditionDays {
  const { from, to, days = {} } = editionHours.parse(hours)
  const differing = Object.entries(days).filter(
    ([day, own]) => opens_on <= day && day <= closes_on && !(own?.from === from && own.to === to),
  )
  return { opens_on, closes_on, hours: { from, to, days: Object.fromEntries(differing) } }
}

/** What a stored edition's phase depends on. */
export function phaseFactsOf(
  edition: StoredDays & { status: EditionStatus },
  call: StoredCall | null | undefined,
): PhaseFacts {
  return { ...daysOfEdition(edition), status: edition.status, call: call ?? null }
}

export const quotasOfEdition = ({ quotas }: { quotas: unknown }): Quotas => editionQuotas.parse(quotas)

export const planOfEdition = ({ plan }: { plan: unknown }): Plan | null => editionPlan.nullable().parse(plan)

const storedProgramme = z
  .array(
    z.object({
      day: z.string(),
      from: z.string(),
      to: z.string(),
      title: z.unknown().transform(languageTexts),
    }),
  )
  .catch([])

/** The items of a programme, in the order they happen. */
export const programmeOfEdition = ({ programme }: { programme: unknown }) =>
  storedProgramme
    .parse(programme)
    .sort((a, b) => `${a.day} ${a.from}`.localeCompare(`${b.day} ${b.from}`, "en"))
