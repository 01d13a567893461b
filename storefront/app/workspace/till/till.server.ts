import type { z } from "zod"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { centimesOf } from "./cash"
import { conflictOf } from "./phone-sales"
import type { TillCatalogue, TillCount, TillGood, TillSale } from "./till"
import { cashDaysSchema, catalogueSchema, salesSchema } from "./till-schema"

/** Everything the till of a fair needs for a day without a signal, in the page's words and in centimes. */
export const readTill = async (session: MemberSession, editionId: string, language: Language) => {
  const path = `/cooperative/till/${encodeURIComponent(editionId)}`
  const [catalogue, today, unsettled, { days }] = await Promise.all([
    askAsMember(catalogueSchema, path, session),
    askAsMember(salesSchema, `${path}/sales`, session),
    askAsMember(salesSchema, `${path}/sales`, session, { query: { status: "conflict" } }),
    askAsMember(cashDaysSchema, `${path}/counts`, session),
  ])
  const known = new Set(today.sales.map(({ id }) => id))
  return {
    catalogue: catalogueIn(catalogue, language),
    sales: [...today.sales, ...unsettled.sales.filter(({ id }) => !known.has(id))].map(saleOf),
    counts: days.flatMap(countOf),
  }
}

type Catalogue = z.infer<typeof catalogueSchema>
type Product = Catalogue["products"][number]

const catalogueIn = (told: Catalogue, language: Language): TillCatalogue => ({
  edition_id: told.edition.id,
  fair_handle: told.edition.handle,
  fair_name: localize(told.edition.names, language).text,
  starts_at: told.edition.starts_at,
  ends_at: told.edition.ends_at,
  stand: told.stand,
  server_time: told.server_time,
  goods: told.products
    .filter(({ kind }) => kind !== "service")
    .flatMap((product) => goodsOf(product, language)),
})

const goodsOf = ({ id, titles, image, variants }: Product, language: Language): TillGood[] =>
  variants.flatMap((variant) =>
    variant.price_mad === null
      ? []
      : [
          {
            variant_id: variant.id,
            product_id: id,
            title: localize(titles, language).text,
            // One variant alone is the product: its name says nothing more.
            variant_title: variants.length > 1 ? variant.label : null,
            image: image ?? null,
            centimes: centimesOf(variant.price_mad),
            campaigns: variant.campaigns.map(({ price_mad, starts_at, ends_at }) => ({
              centimes: centimesOf(price_mad),
              starts_at,
              ends_at,
            })),
            stock: variant.stock,
          },
        ],
  )

const saleOf = (sale: z.infer<typeof salesSchema>["sales"][number]): TillSale => ({
  key: sale.sale_key,
  id: sale.id,
  sold_at: sale.sold_at,
  lines: sale.lines.map(({ unit_price_mad, list_price_mad, ...line }) => ({
    ...line,
    unit_centimes: centimesOf(unit_price_mad),
    list_centimes: centimesOf(list_price_mad),
  })),
  total_centimes: centimesOf(sale.total_mad),
  given_centimes: typeof sale.cash_given_mad === "number" ? centimesOf(sale.cash_given_mad) : null,
  state: sale.status,
  order_number: sale.order_number ?? null,
  conflict: conflictOf(sale.conflict ?? undefined),
  refusal: null,
})

const countOf = ({ day, count }: z.infer<typeof cashDaysSchema>["days"][number]): TillCount[] =>
  count
    ? [
        {
          day,
          opening_centimes: centimesOf(count.opening_mad),
          counted_centimes: centimesOf(count.counted_mad),
        },
      ]
    : []
