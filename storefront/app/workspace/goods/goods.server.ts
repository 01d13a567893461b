import { z } from "zod"
import { type Category } from "~/catalogue/category-tree"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { craftFamilies } from "./craft-families"
import {
  type Listing,
  listingLineSchema,
  type ListingOptions,
  listingSchema,
  optionsSchema,
} from "./listing-schema"

const goodsSchema = z.object({ products: z.array(listingLineSchema), count: z.number(), pages: z.number() })

export type GoodsQuery = { status?: string | undefined; q?: string | undefined; page?: number }

/** A page of the cooperative's goods and services. */
export const readGoods = (query: GoodsQuery, session: MemberSession): Promise<z.infer<typeof goodsSchema>> =>
  askAsMember(goodsSchema, "/cooperative/products", session, { query })

/** @throws MarketError 404 when it is another's */
export const readListing = async (id: string, session: MemberSession): Promise<Listing> =>
  (await askAsMember(z.object({ product: listingSchema }), productPath(id), session)).product

export const readListingOptions = (session: MemberSession): Promise<ListingOptions> =>
  askAsMember(optionsSchema, "/cooperative/listing-options", session)

const createdSchema = z.object({ product: z.looseObject({ id: z.string() }) })

/** Makes a draft; gives its id. A `client_id` sent twice makes it once. */
export const createListing = async (body: object, session: MemberSession): Promise<string> =>
  (await askAsMember(createdSchema, "/cooperative/products", session, { body, timeoutMs: 60_000 })).product.id

/** Publishes, pauses or duplicates. A duplicate answers with the new draft. */
export const actOnListing = (
  id: string,
  act: "publish" | "pause" | "duplicate",
  session: MemberSession,
): Promise<unknown> =>
  askAsMember(z.unknown(), `${productPath(id)}/${act}`, session, { body: {}, timeoutMs: 60_000 })

export const deleteListing = (id: string, session: MemberSession): Promise<unknown> =>
  askAsMember(z.unknown(), productPath(id), session, { method: "DELETE" })

/** Adds to the stock, or takes from it: two phones that both do are both right. */
export const changeStock = (
  id: string,
  body: { variant_id: string; change: number },
  session: MemberSession,
): Promise<unknown> => askAsMember(z.unknown(), `${productPath(id)}/stock`, session, { body })

/** Sends a photograph; it is shown once the market has redrawn it. */
export const sendPhoto = async (file: File, session: MemberSession): Promise<string> => {
  const body = new FormData()
  body.set("file", file, file.name)
  const answer = z.object({ photo: z.object({ id: z.string() }) })
  return (await askAsMember(answer, "/cooperative/photos", session, { body, timeoutMs: 60_000 })).photo.id
}

/** Sends a label's certificate and names it in the listing; the network looks at it before the label is shown. */
export const sendCertificate = async (
  { id, code, file }: { id: string; code: string; file: File },
  session: MemberSession,
): Promise<void> => {
  const body = new FormData()
  body.set("file", file, file.name)
  const answer = z.object({ certificate: z.object({ id: z.string() }) })
  const { certificate } = await askAsMember(answer, "/cooperative/certificates", session, {
    body,
    timeoutMs: 60_000,
  })
  const { labels } = await readListing(id, session)
  const claimed = labels.map(({ code: known, certificate_document_id }) => ({
    code: known,
    certificate_document_id: known === code ? certificate.id : certificate_document_id,
  }))
  await changeListing(id, { labels: claimed }, session)
}

/** Takes a photograph off a listing. */
export const removePhoto = async (id: string, photoId: string, session: MemberSession): Promise<void> => {
  const { photos } = await readListing(id, session)
  const kept = photos.map((photo) => photo.id).filter((known) => known !== photoId)
  await changeListing(id, { photos: kept }, session)
}

const changeListing = (id: string, body: object, session: MemberSession): Promise<unknown> =>
  askAsMember(z.unknown(), productPath(id), session, { method: "PATCH", body, timeoutMs: 60_000 })

const productPath = (id: string): string => `/cooperative/products/${encodeURIComponent(id)}`

/** What a listing's form is chosen from, in the page's words. */
export const listingChoices = (options: ListingOptions, language: Language) => {
  const categories: Category[] = [...options.families, ...options.leaves].map(({ slug, parent, name }) => ({
    slug,
    parent: parent ?? null,
    name,
    count: 0,
  }))
  return {
    families: craftFamilies(categories, language),
    crafts: options.leaves.map(({ slug, kind, suggested_titles, name, labels, unit }) => ({
      slug,
      kind,
      titles: (Array.isArray(suggested_titles) ? suggested_titles[0] : suggested_titles) ?? name,
      labels: labels ?? [],
      unit: unit ?? null,
    })),
    labels: options.labels,
    provinces: options.provinces.map(({ slug, name }) => ({
      value: slug,
      label: localize(name, language).text,
    })),
  }
}

export type ListingChoices = ReturnType<typeof listingChoices>
