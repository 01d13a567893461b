import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { DateTime } from "luxon"
import { languageText, type LanguageTexts } from "../../languages/language-text"
import { MARKET_ZONE } from "../../money/month"
import { fairService } from "../fair-service"
import { tellManagers } from "./tell-managers"
import { FAIR_NEWS_KINDS, type FairNewsKind } from "./texts"
import { type FairNewsFacts, writeFairLetter, writeFairSms } from "./write-news"

const ids = z.union([z.array(z.string()), z.literal("everybody")])

/** What `fair.exhibitors_changed` says who is to be told of: kinds of news, and their cooperatives. */
export const toldSchema = z
  .object({ edition_id: z.string(), told: z.partialRecord(z.string(), ids).optional() })
  .transform(({ edition_id, told = {} }) => ({ edition_id, told }))

const LOCALES = { ar: "ar-MA", fr: "fr-MA", en: "en-GB", zgh: "fr-MA" } as const

/** A moment as it is said in a sentence, by Morocco's clock and with Western digits. */
const momentIn = (at: Date | null, lang: keyof typeof LOCALES): string =>
  at
    ? DateTime.fromJSDate(at, { zone: MARKET_ZONE })
        .reconfigure({ locale: LOCALES[lang], numberingSystem: "latn" })
        .toLocaleString({ day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" })
    : ""

type Place = { rank: number; stand: string; answer_by: Date | null }

/** Tells cooperatives what became of their part in a fair. */
export async function tellExhibitors(
  container: MedusaContainer,
  { edition_id, told }: z.output<typeof toldSchema>,
): Promise<void> {
  const service = fairService(container)
  const [edition] = await service.listFairEditions({ id: edition_id }, { take: 1 })
  if (!edition) return
  const places = await readPlaces(container, edition_id)
  for (const kind of FAIR_NEWS_KINDS) {
    const whom = told[kind]
    if (!whom) continue
    const cooperatives = whom === "everybody" ? await everybody(container, edition_id) : whom
    await tellManagers(container, edition_id, cooperatives, (reader) => {
      const { lang, name } = reader
      const place = places.get(reader.cooperative_id)
      const facts = factsFor(lang, reader.cooperative, edition, place)
      const news = { kind, lang, reader: name, facts, url: reader.url }
      return {
        letter: writeFairLetter(news),
        sms: writeFairSms(news),
        trigger: triggerOf(kind),
        edition_id,
      }
    })
  }
}

const triggerOf = (kind: FairNewsKind) => `fair.${kind}`

function factsFor(
  lang: keyof typeof LOCALES,
  cooperative: LanguageTexts,
  edition: { names: unknown; cancel_reason: string | null },
  place: Place | undefined,
): FairNewsFacts {
  return {
    fair: languageText(edition.names, lang).text,
    cooperative: languageText(cooperative, lang).text,
    stand: place?.stand ?? "",
    rank: String(place?.rank ?? ""),
    until: momentIn(place?.answer_by ?? null, lang),
    reason: edition.cancel_reason ?? "",
  }
}

async function readPlaces(container: MedusaContainer, edition_id: string): Promise<Map<string, Place>> {
  const service = fairService(container)
  const [exhibitors, stands] = await Promise.all([
    service.listFairExhibitors({ edition_id }, { take: null }),
    service.listFairStands({ edition_id }, { take: null, select: ["id", "number"] }),
  ])
  const numberOf = new Map(stands.map(({ id, number }) => [id, number]))
  return new Map(
    exhibitors.map(({ cooperative_id, rank, stand_id, answer_by }) => [
      cooperative_id,
      { rank, stand: numberOf.get(stand_id ?? "") ?? "", answer_by },
    ]),
  )
}

/** Whoever applied or was to exhibit and has not withdrawn. */
async function everybody(container: MedusaContainer, edition_id: string): Promise<string[]> {
  const service = fairService(container)
  const [applications, exhibitors] = await Promise.all([
    service.listFairApplications({ edition_id, status: "submitted" }, { take: null }),
    service.listFairExhibitors({ edition_id }, { take: null }),
  ])
  const gone = new Set(
    exhibitors.filter(({ status }) => status === "withdrawn").map(({ cooperative_id }) => cooperative_id),
  )
  const all = [...applications, ...exhibitors].map(({ cooperative_id }) => cooperative_id)
  return [...new Set(all)].filter((id) => !gone.has(id))
}
