import { formatDays } from "~/fairs/fair-days"
import { formatMoney } from "~/i18n/format"
import { type LocalizedText } from "~/i18n/localized-text"
import type { Language } from "~/i18n/languages"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { qrImage } from "../qr/draw-qr.server"
import { postersSchema } from "./posters-schema"

/** The languages of a poster, whatever the reader's: people of all three pass a stand. */
export const POSTER_LANGUAGES = ["ar", "fr", "zgh"] as const satisfies readonly Language[]

/** A text of a poster in one of its languages. */
export type PosterLine = { language: Language; text: string }

/** The posters of a stand and of its goods, their codes drawn. */
export const readPosters = async (session: MemberSession, fairId: string) => {
  const path = `/cooperative/fairs/${encodeURIComponent(fairId)}/posters`
  const { edition, cooperative, stand, products } = await askAsMember(postersSchema, path, session)
  return {
    fair: linesOf(edition.names),
    days: POSTER_LANGUAGES.map((language) => ({
      language,
      text: formatDays(edition.opens_on, edition.closes_on, language),
    })),
    cooperative: linesOf(cooperative.names),
    stand: { number: stand.number, qr: await qrImage(stand.path) },
    products: await Promise.all(
      products.map(async ({ id, titles, image, price_mad, campaign_price_mad, path: opened }) => ({
        id,
        titles: linesOf(titles),
        image: image ?? null,
        price: price_mad === null ? null : formatMoney(campaign_price_mad ?? price_mad, "fr"),
        was: price_mad === null || campaign_price_mad === null ? null : formatMoney(price_mad, "fr"),
        qr: await qrImage(opened),
      })),
    ),
  }
}

export type Posters = Awaited<ReturnType<typeof readPosters>>

/** A text in each language of the poster in which it was given; the same words are printed once. */
const linesOf = (texts: LocalizedText): PosterLine[] => {
  const given = POSTER_LANGUAGES.flatMap((language) => {
    const text = texts[language]?.trim()
    return text ? [{ language, text }] : []
  })
  const lines: PosterLine[] = given.length > 0 ? given : [{ language: "en", text: texts.en ?? "" }]
  return lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index)
}
