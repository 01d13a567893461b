import { ApiError } from "../api/errors/api-error"
import { daysOf, type EditionDays, spansOf } from "./hours"
import { instantInMorocco } from "./market-clock"

/** Shares in percent, as least; `most_per_province` stands at most. `null` where there is no such quota. */
export type Quotas = {
  women_percent: number | null
  rural_percent: number | null
  most_per_province: number | null
}

/** No fair lasts longer: what is beyond is a wrong year. */
const MOST_DAYS = 90

/** A talk or a show of an edition. */
export type ProgrammeItem = { day: string; from: string; to: string; title: unknown }

/** @throws {ApiError} 400 `days_out_of_order`, `no_such_day`, `fair_too_long`, `never_open` */
export function assertDays(edition: EditionDays): void {
  const { opens_on, closes_on, hours } = edition
  for (const [field, day] of Object.entries({ opens_on, closes_on })) assertDay(day, field)
  if (closes_on < opens_on)
    throw refusal("days_out_of_order", "A fair ends on its first day or after.", "closes_on")
  const last = instantInMorocco(closes_on).getTime() - instantInMorocco(opens_on).getTime()
  if (last > MOST_DAYS * 86_400_000)
    throw refusal("fair_too_long", `A fair lasts ${MOST_DAYS} days at most.`, "closes_on")
  const days = daysOf(edition)
  const foreign = Object.keys(hours.days ?? {}).find((day) => !days.includes(day))
  if (foreign) throw refusal("day_outside_fair", "The hours name a day of no fair.", `hours.days.${foreign}`)
  if (!spansOf(edition).length) throw refusal("never_open", "The doors open on no day.", "hours")
}

function assertDay(day: string, field: string): void {
  try {
    instantInMorocco(day)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw refusal("no_such_day", `There is no day ${day}.`, field)
  }
}

/** @throws {ApiError} 400 `quotas_over_100` when the shares that are kept free together exceed the whole */
export function assertQuotas({ women_percent, rural_percent }: Quotas): void {
  if ((women_percent ?? 0) + (rural_percent ?? 0) <= 100) return
  throw ApiError.invalid("quotas_over_100", "The quotas exceed all stands together.", {
    "quotas.women_percent": "quotas_over_100",
    "quotas.rural_percent": "quotas_over_100",
  })
}

/** @throws {ApiError} 400 `day_outside_fair`, `ends_before_start` */
export function assertProgramme(programme: readonly ProgrammeItem[], edition: EditionDays): void {
  const days = daysOf(edition)
  programme.forEach(({ day, from, to }, index) => {
    if (!days.includes(day))
      throw refusal("day_outside_fair", "The programme names a day of no fair.", `programme.${index}.day`)
    if (to <= from) throw refusal("ends_before_start", "It ends before it begins.", `programme.${index}.to`)
  })
}

/** @throws {ApiError} 400 `deadline_after_opening` for a deadline after the doors open */
export function assertDeadline(deadline: Date, edition: EditionDays): void {
  const opening = spansOf(edition)[0]?.starts
  if (opening && deadline > opening)
    throw refusal("deadline_after_opening", "The deadline comes before the doors open.", "deadline")
}

function refusal(code: string, message: string, field: string): ApiError {
  return ApiError.invalid(code, message, { [field]: code })
}
