import { formatDays } from "~/fairs/fair-days"
import { formatMoney } from "~/i18n/format"
import { type LocalizedText } from "~/i18n/localized-text"
import type { Language } from "~/i18n/languages"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { qrImage } from "../qr/draw-qr.server"
import { postersSchema, type PosterProduct } from "./posters-schema"

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
      products.map(async ({ id, titles, image, path: opened, ...prices }) => ({
        id,
        titles: linesOf(titles),
        image: image ?? null,
        ...priceWords(prices),
        qr: await qrImage(opened),
      })),
    ),
  }
}

type Prices = Pick<PosterProduct, "price_mad" | "campaign_price_mad" | "dearest">

/** What goods cost, and what they cost without the fair: from the cheapest size to the dearest. */
const priceWords = ({ price_mad, campaign_price_mad, dearest }: Prices) => {
  if (price_mad === null) return { price: null, was: null }
  const usual = rangeOf(price_mad, dearest?.price_mad)
  if (campaign_price_mad === null) return { price: usual, was: null }
  return { price: rangeOf(campaign_price_mad, dearest?.campaign_price_mad ?? undefined), was: usual }
}

const rangeOf = (least: number, most = least): string =>
  most > least
    ? `${formatMoney(least, "fr").replace(/\D+$/, "")} – ${formatMoney(most, "fr")}`
    : formatMoney(least, "fr")

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
