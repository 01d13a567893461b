import { randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CooperativeScope } from "../../api/cooperative/guard"
import { ApiError } from "../../api/errors/api-error"
import { readListingRows } from "../../listing/read-listings"
import { findStand, standKey } from "../stand-code/find-stand"
import { writeStandCode } from "../stand-code/stand-code"
import { listPriceOf } from "./own-goods"
import type { OwnStand } from "./own-stand"
import { tillService } from "./till-service"
import { readVariantOwners } from "./variant-owners"

/** Long enough to find one's card, short enough to guess nobody's. */
const OPEN_FOR_MS = 2 * 60 * 60_000
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const CODE_LENGTH = 8

const linesColumn = z.object({
  lines: z.array(z.object({ variant_id: z.string(), product_id: z.string(), quantity: z.number() })),
})

export type BasketLine = { variant_id: string; quantity: number }

/**
 * Keeps what a shopper at the stand chose, to be paid online. Answers the short code the stand shows, and until when.
 *
 * @throws {ApiError} 404 `product_not_found` for goods that are not the cooperative's.
 */
export async function makeBasket(
  scope: CooperativeScope,
  { edition, exhibitor_id }: OwnStand,
  lines: readonly BasketLine[],
  now: Date,
) {
  const owners = await readVariantOwners(
    scope.container,
    lines.map(({ variant_id }) => variant_id),
  )
  const kept = lines.map((line) => {
    const owner = owners.get(line.variant_id)
    if (owner?.cooperative_id !== scope.cooperativeId) throw ApiError.notFound("product")
    return { ...line, product_id: owner.product_id }
  })
  const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")
  const expires_at = new Date(now.getTime() + OPEN_FOR_MS)
  await tillService(scope.container).createTillBaskets({
    ...{ cooperative_id: scope.cooperativeId, edition_id: edition.id, exhibitor_id, code, expires_at },
    ...{ lines: { lines: kept }, member_id: scope.memberId },
  })
  return { code, path: `/fairs/${edition.handle}/basket/${code}`, expires_at: expires_at.toISOString() }
}

/**
 * What a stand's code opens: goods to put in the shopper's cart, and the stand's own code, to mark the cart with.
 *
 * @throws {ApiError} 404 `unknown_basket` for one that never was, or has been open too long.
 */
export async function readBasket(container: MedusaContainer, code: string, now: Date) {
  const [basket] = await tillService(container).listTillBaskets({ code: code.toUpperCase() }, { take: 1 })
  if (!basket || basket.expires_at <= now)
    throw new ApiError(MedusaError.Types.NOT_FOUND, "unknown_basket", "This basket is not open.")
  const stand_code = writeStandCode(standKey(container), {
    exhibitor_id: basket.exhibitor_id,
    product_id: null,
  })
  const stand = await findStand(container, stand_code, now)
  const { lines } = linesColumn.parse(basket.lines)
  const rows = await readListingRows(container, [...new Set(lines.map(({ product_id }) => product_id))])
  return {
    code: basket.code,
    stand_code,
    edition_handle: stand.edition_handle,
    cooperative_handle: stand.cooperative_handle,
    expires_at: basket.expires_at.toISOString(),
    lines: lines.flatMap(({ variant_id, product_id, quantity }) => {
      const row = rows.find(({ id }) => id === product_id)
      const variant = row?.variants.find(({ id }) => id === variant_id)
      if (!row || !variant || row.status !== "published") return []
      return [
        {
          ...{ variant_id, quantity, product_handle: row.handle, title: row.title },
          ...{ variant_title: variant.title, price_mad: listPriceOf(variant) },
        },
      ]
    }),
  }
}
