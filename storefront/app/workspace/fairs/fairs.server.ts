import { z } from "zod"
import { formatDays, formatWeekday, daysBetween } from "~/fairs/fair-days"
import { formatDateTime } from "~/i18n/format"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { type FairDetail, type FairReason, type FairRow, type FairStep, hasTill, stepOf } from "./fair"
import { fairDetailSchema, fairsSchema } from "./fair-schema"

/** The fairs the cooperative has to do with, the calls it may answer, and what is over. */
export const readFairs = async (session: MemberSession, language: Language) => {
  const { calls, mine } = await askAsMember(fairsSchema, "/cooperative/fairs", session)
  const known = new Set(mine.map(({ id }) => id))
  const fairs = inOrder([...mine, ...calls.filter(({ id }) => !known.has(id))])
  return Promise.all(fairs.map((fair) => rowView(fair, language)))
}

const LAST: readonly FairStep[] = ["withdrawn", "past", "cancelled", "none"]

/** What still asks something of her comes before what is over. */
const inOrder = (fairs: readonly FairRow[]): FairRow[] => {
  const isLast = (fair: FairRow): number => (LAST.includes(stepOf(fair)) ? 1 : 0)
  return [...fairs].sort((a, b) => isLast(a) - isLast(b))
}

/** One fair, as far as it concerns the cooperative. @throws MarketError 404 */
export const readFair = async (session: MemberSession, id: string, language: Language) => {
  const answer = z.object({ fair: fairDetailSchema })
  const { fair } = await askAsMember(answer, `/cooperative/fairs/${encodeURIComponent(id)}`, session)
  return detailView(fair, language)
}

/** Days, hours and places are written on the server: browsers know no Tamazight. */
const rowView = async (fair: FairRow, language: Language) => ({
  id: fair.id,
  handle: fair.handle,
  phase: fair.phase,
  name: localize(fair.names, language),
  place: localize(fair.place, language),
  province: await provinceName(fair.province_code, language),
  days: formatDays(fair.opens_on, fair.closes_on, language),
  deadline: fair.deadline ? formatDateTime(fair.deadline, language) : null,
  may: fair.may,
  application: fair.application ?? null,
  exhibitor: fair.exhibitor ?? null,
  answerBy: fair.exhibitor?.answer_by ? formatDateTime(fair.exhibitor.answer_by, language) : null,
})

export type FairRowView = Awaited<ReturnType<typeof rowView>>

const detailView = async (fair: FairDetail, language: Language) => ({
  ...(await rowView(fair, language)),
  application: fair.application ?? null,
  exhibitor: fair.exhibitor
    ? { ...fair.exhibitor, reasons: await Promise.all(fair.exhibitor.reasons.map(withNames(language))) }
    : null,
  call: fair.call ? localize(fair.call.texts, language) : null,
  categories: fair.categories,
  hours: hoursOf(fair, language),
  plan: fair.plan ?? null,
  stands: fair.stands,
  messages: fair.messages,
})

export type FairView = Awaited<ReturnType<typeof detailView>>

/** A reason that names a province by its code names it in the page's language. */
const withNames =
  (language: Language) =>
  async ({ code, facts }: FairReason): Promise<FairReason> =>
    typeof facts.province === "string"
      ? {
          code,
          facts: { ...facts, province: (await provinceName(facts.province, language)) || facts.province },
        }
      : { code, facts }

const hoursOf = ({ opens_on, closes_on, hours }: FairDetail, language: Language) =>
  daysBetween(opens_on, closes_on).map((day) => {
    const span = day in hours.days ? hours.days[day] : hours
    return { day: formatWeekday(day, language), span: span ? { from: span.from, to: span.to } : null }
  })

const provinceName = async (code: string, language: Language): Promise<string> => {
  const { provinces } = await readProvinces()
  const province = provinces.find(({ slug, iso }) => slug === code || iso === code)
  return localize(province?.name, language).text
}

/** The fairs that ask something of the cooperative now. A home page without them is better than none. */
export const readFairsToDo = async (session: MemberSession, language: Language): Promise<FairRowView[]> => {
  try {
    const fairs = await readFairs(session, language)
    return fairs.filter(
      (fair) => (hasTill(fair) && fair.phase === "open") || fair.may.confirm || fair.may.apply,
    )
  } catch (error) {
    if (error instanceof MarketError) return []
    throw error
  }
}
