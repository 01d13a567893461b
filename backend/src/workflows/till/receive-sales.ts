import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { isBusy } from "../../api/errors/busy"
import { correctClock } from "../../fairs/till/correct-clock"
import type { EditionDays } from "../../fairs/hours"
import type { SoldAtStand } from "../../fairs/till/sold-at-stand"
import { type TillSale, tillSaleSchema } from "../../fairs/till/till-sale"
import { tillService } from "../../fairs/till/till-service"
import { readVariantOwners, type VariantOwner } from "../../fairs/till/variant-owners"
import { type Device, mergeDevice } from "./merge-device"

/** A request answers within so long; what is not an order by then becomes one by the job. */
const PATIENCE_MS = 20_000

type Batch = {
  device: Device
  edition: EditionDays & { id: string }
  member_id: string
  sent_at: Date
  sales: SoldAtStand[]
}

/**
 * Takes in what a phone has sold: everything is written down first, each sale once under its key, then made orders in
 * the order it was sold. A batch sent again, or after half of it had arrived, adds what is missing. Answers the sales of
 * the batch as they are then; the first telling of a key stands.
 *
 * @throws {ApiError} 404 `product_not_found` for another cooperative's goods: then nothing is taken in.
 */
export async function receiveSales(container: MedusaContainer, batch: Batch, now: Date): Promise<TillSale[]> {
  const keys = batch.sales.map(({ sale_key }) => sale_key)
  const { cooperative_id } = batch.device
  const known = await listByKey(container, cooperative_id, keys)
  const missing = batch.sales.filter(({ sale_key }) => !known.has(sale_key))
  if (missing.length) await writeDown(container, { ...batch, sales: missing }, now)
  await mergeInTime(container, batch.device, new Date(now.getTime() + PATIENCE_MS))
  const stored = await listByKey(container, cooperative_id, keys)
  return keys.flatMap((key) => stored.get(key) ?? [])
}

/** Another request of the phone may be at it for longer than this one waits: that one, or the job, makes the orders. */
async function mergeInTime(container: MedusaContainer, device: Device, until: Date): Promise<void> {
  try {
    await mergeDevice(container, device, until)
  } catch (error) {
    if (!isBusy(error)) throw error
  }
}

async function listByKey(container: MedusaContainer, cooperative_id: string, sale_key: string[]) {
  const rows = await tillService(container).listTillSales({ cooperative_id, sale_key }, { take: null })
  return new Map(rows.map((row) => [row.sale_key, tillSaleSchema.parse(row)]))
}

async function writeDown(container: MedusaContainer, batch: Batch, now: Date): Promise<void> {
  const { device, edition, member_id, sent_at, sales } = batch
  const owners = await readVariantOwners(
    container,
    sales.flatMap(({ lines }) => lines.map(({ variant_id }) => variant_id)),
  )
  const isForeign = [...owners.values()].some(
    ({ cooperative_id }) => cooperative_id !== null && cooperative_id !== device.cooperative_id,
  )
  if (isForeign) throw ApiError.notFound("product")
  await tillService(container).receive(
    sales.map(({ sale_key, sequence, phone_sold_at, clock_offset_ms, lines, cash_centimes }) => ({
      ...device,
      edition_id: edition.id,
      member_id,
      ...{ sale_key, sequence, phone_sold_at, cash_centimes },
      ...correctClock(edition, { phone_sold_at, sent_at, clock_offset_ms, now }),
      lines: {
        lines: lines.map((line) => ({
          ...line,
          product_id: ownProduct(owners.get(line.variant_id), device),
        })),
      },
      total_centimes: lines.reduce((sum, { unit_centimes, quantity }) => sum + unit_centimes * quantity, 0),
    })),
  )
}

/** A product of nobody's is as good as unknown. */
function ownProduct(owner: VariantOwner | undefined, { cooperative_id }: Device): string | null {
  return owner?.cooperative_id === cooperative_id ? owner.product_id : null
}
