import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { EXHIBITOR_STATUSES } from "../../modules/fair/statuses"
import { editionDaysSchema } from "../edition-days"
import { fairDays, isDayOfFair } from "../fair-days"
import { readStandCode, standCodeKey } from "./stand-code"

/** Typed as any entity: the types generated for our own are not reliable. */
const EXHIBITOR_ENTITY: string = "fair_exhibitor"

const exhibitorRows = z.array(
  z.object({
    id: z.string(),
    cooperative_id: z.string(),
    status: z.enum(EXHIBITOR_STATUSES),
    cooperative: z.object({ handle: z.string() }).nullish(),
    edition: editionDaysSchema.extend({ id: z.string(), handle: z.string(), status: z.string() }),
  }),
)

const FIELDS = [
  ...["id", "cooperative_id", "status", "cooperative.handle", "edition.id", "edition.handle"],
  ...["edition.status", "edition.opens_on", "edition.closes_on", "edition.hours"],
]

const productRows = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    status: z.string(),
    cooperative: z.object({ id: z.string() }).nullish(),
  }),
)

/** Where a code leads. `product` is null for a stand's own code, and for a product that is no longer sold. */
export type Stand = {
  exhibitor_id: string
  cooperative_id: string
  cooperative_handle: string
  edition_id: string
  edition_handle: string
  product: { id: string; handle: string } | null
  /** Whether today is a day of the fair: only then a visit counts. */
  is_open_today: boolean
  is_past: boolean
}

/**
 * The key that codes are signed with in this market.
 *
 * @throws {MedusaError} UNEXPECTED_STATE for a market without a secret.
 */
export function standKey(container: MedusaContainer): Buffer {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (typeof http.jwtSecret === "string" && http.jwtSecret) return standCodeKey(http.jwtSecret)
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The market has no secret to sign codes with.")
}

function unknownCode(): ApiError {
  return new ApiError(MedusaError.Types.NOT_FOUND, "unknown_code", "Nobody has printed this code.")
}

/**
 * Where a stand's code leads at `now`.
 *
 * @throws {ApiError} 404 `unknown_code` for a code that is forged, or of a stand nobody has any more.
 */
export async function findStand(container: MedusaContainer, code: string, now: Date): Promise<Stand> {
  const content = readStandCode(standKey(container), code)
  if (!content) throw unknownCode()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: EXHIBITOR_ENTITY,
    fields: FIELDS,
    filters: { id: content.exhibitor_id },
  })
  const [row] = exhibitorRows.parse(data)
  if (row?.status !== "confirmed" || !row.cooperative || row.edition.status === "cancelled")
    throw unknownCode()
  return {
    exhibitor_id: row.id,
    cooperative_id: row.cooperative_id,
    cooperative_handle: row.cooperative.handle,
    edition_id: row.edition.id,
    edition_handle: row.edition.handle,
    product: await findProduct(container, content.product_id, row.cooperative_id),
    is_open_today: isDayOfFair(row.edition, now),
    is_past: now >= fairDays(row.edition).ends,
  }
}

async function findProduct(container: MedusaContainer, id: string | null, cooperativeId: string) {
  if (!id) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "status", "cooperative.id"],
    filters: { id },
  })
  const [product] = productRows.parse(data)
  const isSold = product?.status === "published" && product.cooperative?.id === cooperativeId
  return isSold ? { id: product.id, handle: product.handle } : null
}
