import { z } from "@medusajs/framework/zod"
import { type CooperativeScope, listOwn, retrieveOwn } from "../../api/cooperative/guard"
import { ApiError } from "../../api/errors/api-error"
import { isSold, type TillSaleStatus } from "../../modules/till/statuses"
import { dayInMorocco, endOfDayInMorocco, instantInMorocco } from "../market-clock"
import { toSaleView } from "./sale-view"
import { TILL_SALE_FIELDS, type TillSale, tillSaleSchema } from "./till-sale"

/** More than a stand sells in a day. */
const MOST = 1000

type Asked = { day?: string | undefined; status?: TillSaleStatus | undefined }

/** What the cooperative sold at a fair on a day (today, unless asked otherwise), or on all days of one status. */
export async function listOwnSales(scope: CooperativeScope, edition_id: string, asked: Asked, now: Date) {
  const day = asked.day ?? (asked.status ? null : dayInMorocco(now))
  const sales = await readOwnSales(scope, edition_id, { day, status: asked.status })
  const sold = sales.filter(({ status }) => isSold(status))
  return {
    day,
    sales: sales.map(toSaleView),
    count: sold.length,
    total_mad: sold.reduce((sum, { total_centimes }) => sum + total_centimes, 0) / 100,
  }
}

/** The cooperative's sales at a fair, the newest first. */
export async function readOwnSales(
  scope: CooperativeScope,
  edition_id: string,
  { day, status }: { day: string | null; status?: TillSaleStatus | undefined },
): Promise<TillSale[]> {
  const { rows } = await listOwn(scope, "till_sale", {
    fields: TILL_SALE_FIELDS,
    filters: {
      edition_id,
      ...(status ? { status } : {}),
      ...(day ? { sold_at: { $gte: instantInMorocco(day), $lt: endOfDayInMorocco(day) } } : {}),
    },
    pagination: { take: MOST, skip: 0, order: { sold_at: "DESC" } },
  })
  return z.array(tillSaleSchema).parse(rows)
}

/** @throws {ApiError} 404 `till_sale_not_found` for a sale that is somebody else's, or of another fair. */
export async function retrieveOwnSale(
  scope: CooperativeScope,
  edition_id: string,
  id: string,
): Promise<TillSale> {
  const sale = tillSaleSchema.parse(await retrieveOwn(scope, "till_sale", id, TILL_SALE_FIELDS))
  if (sale.edition_id !== edition_id) throw ApiError.notFound("till_sale")
  return sale
}
