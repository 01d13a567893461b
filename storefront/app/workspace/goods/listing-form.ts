import { LANGUAGES } from "~/i18n/languages"
import { readPrice, readWhole } from "./number-input"

const MOST_IN_STOCK = 100_000
const HEAVIEST_GRAMS = 500_000

export type SizeRow = { id?: string; label: string; price: number; stock?: number; weight_g?: number }

/** What a listing's form says, as the backend takes it. Texts left empty are left to the taxonomy. */
export type ListingDraft = {
  category: string
  price?: number
  price_from?: boolean
  stock?: number
  weight_g?: number
  title?: Record<string, string>
  description?: Record<string, string>
  origin_province?: string
  labels?: { code: string }[]
  service?: { area_served: string[] }
  variants?: SizeRow[]
}

export type FormCodes = Record<string, string>

/** Reads a listing's form; each answer that cannot be used gets a code. A service has no stock and no weight. */
export const readListingForm = (
  form: FormData,
  kind: "good" | "service",
): { draft: ListingDraft } | { codes: FormCodes } => {
  const codes: FormCodes = {}
  const keep = (field: string, read: { value: number } | { code: string }): number | undefined => {
    if ("value" in read) return read.value
    codes[field] = read.code
    return undefined
  }
  const text = (name: string): string => textOf(form.get(name))
  const category = text("category")
  if (!category) codes["category"] = "choose_kind"
  const sizes = readSizes(form, kind, keep)
  const price = sizes.length > 0 ? undefined : keep("price", readPrice(text("price")))
  const isGood = kind === "good"
  const stock =
    isGood && sizes.length === 0 ? keep("stock", readWhole(text("stock") || "1", MOST_IN_STOCK)) : undefined
  const weight =
    isGood && text("weight_g") ? keep("weight_g", readWhole(text("weight_g"), HEAVIEST_GRAMS)) : undefined
  if (Object.keys(codes).length > 0) return { codes }
  const labels = form.getAll("labels").flatMap((code) => (textOf(code) ? [{ code: textOf(code) }] : []))
  return {
    draft: {
      category,
      ...(price === undefined ? {} : { price }),
      ...(stock === undefined ? {} : { stock }),
      ...(weight === undefined ? {} : { weight_g: weight }),
      ...(sizes.length > 0 ? { variants: sizes } : {}),
      ...texts(form, "title"),
      ...texts(form, "description"),
      ...(text("origin_province") ? { origin_province: text("origin_province") } : {}),
      ...(labels.length > 0 ? { labels } : {}),
      ...(isGood
        ? {}
        : {
            price_from: form.get("price_from") === "yes",
            service: { area_served: form.getAll("area_served").map(textOf).filter(Boolean) },
          }),
    },
  }
}

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === "string" ? value.trim().slice(0, 4000) : ""

const texts = (form: FormData, name: "title" | "description"): Partial<ListingDraft> => {
  const given = LANGUAGES.flatMap((language) => {
    const text = textOf(form.get(`${name}.${language}`))
    return text ? [[language, text]] : []
  })
  return given.length > 0 ? { [name]: Object.fromEntries(given) as Record<string, string> } : {}
}

/** Sizes are rows of three answers; a row without a name is no size. */
const readSizes = (
  form: FormData,
  kind: "good" | "service",
  keep: (field: string, read: { value: number } | { code: string }) => number | undefined,
): SizeRow[] =>
  form.getAll("size.label").flatMap((entry, index) => {
    const label = textOf(entry)
    if (!label) return []
    const at = (name: string) => textOf(form.getAll(`size.${name}`)[index] ?? null)
    const price = keep(`size.${index}.price`, readPrice(at("price")))
    const stock =
      kind === "good" ? keep(`size.${index}.stock`, readWhole(at("stock") || "1", MOST_IN_STOCK)) : undefined
    const id = at("id")
    return price === undefined
      ? []
      : [{ ...(id ? { id } : {}), label, price, ...(stock === undefined ? {} : { stock }) }]
  })
