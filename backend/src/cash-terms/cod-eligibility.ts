import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../api/errors/api-error"
import { type CashEligibility, type CashRefusal, type CashTerms, judgeCash } from "./eligibility"
import { readCashTerms } from "./read-terms"

/** An order as it is about to be placed: `total` in dirhams, the province's slug, the phone as E.164. */
export type CashCart = { total: number; province: string | null; phone: string | null }

type Placeable = {
  total: number
  shipping_address?:
    { province?: string | null | undefined; phone?: string | null | undefined } | null | undefined
}

/** A cart, as far as cash on delivery looks at it. */
export function cashCartOf({ total, shipping_address }: Placeable): CashCart {
  return { total, province: shipping_address?.province || null, phone: shipping_address?.phone || null }
}

const provinceRows = z.array(z.object({ region: z.object({ id: z.string() }) }))
const countRows = z.array(z.object({ parcels: z.number() }))

const PROVINCE_ENTITY: string = "province"

/** Whether a cart may be paid in cash on delivery, by the terms of today. */
export async function codEligibility(
  container: MedusaContainer,
  { total, province, phone }: CashCart,
): Promise<CashEligibility> {
  const terms = await readCashTerms(container)
  return judgeCash(terms, {
    total_centimes: Math.round(total * 100),
    region: terms.regions && province ? await regionOf(container, province) : null,
    undelivered: terms.undelivered_parcels && phone ? await countUndelivered(container, terms, phone) : 0,
  })
}

const MESSAGES: Record<CashRefusal, string> = {
  cod_region: "Cash on delivery is not offered in this region.",
  cod_amount: "This order is too dear for cash on delivery.",
  cod_history: "Earlier parcels of this phone number never arrived.",
}

/** @throws {ApiError} 400 `cod_region`, `cod_amount` or `cod_history`. */
export async function assertCashAllowed(container: MedusaContainer, cart: CashCart): Promise<void> {
  const eligibility = await codEligibility(container, cart)
  if (!eligibility.is_allowed) throw ApiError.notAllowed(eligibility.reason, MESSAGES[eligibility.reason])
}

async function regionOf(container: MedusaContainer, province: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: PROVINCE_ENTITY,
    fields: ["region.id"],
    filters: { id: province },
  })
  return provinceRows.parse(data)[0]?.region.id ?? null
}

/** Parcels sent to the phone number in the last months that never arrived. */
const UNDELIVERED = `
  select count(*)::int as parcels
  from cooperative_order_parcel p
    join cooperative_order c on c.id = p.cooperative_order_id
    join "order" o on o.id = c.order_id
    join order_address a on a.id = o.shipping_address_id
  where p.delivered_at is null and p.deleted_at is null and a.phone = ?
    and p.shipped_at < ?::timestamptz - make_interval(days => ?)
    and p.shipped_at > ?::timestamptz - make_interval(months => ?)`

async function countUndelivered(
  container: MedusaContainer,
  terms: CashTerms,
  phone: string,
): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const parameters = [phone, now, terms.undelivered_after_days, now, terms.within_months]
  const counts = await database.raw(UNDELIVERED, parameters).then(({ rows }) => countRows.parse(rows))
  return counts[0]?.parcels ?? 0
}
