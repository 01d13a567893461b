import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SETTLING_STATES } from "../modules/carrier/line-states"
import { carrierService } from "./carrier-service"
import { type CarriedParcel, readReference, sameTracking } from "./match-lines"

const amount = z.unknown().transform((value) => (value === null ? null : Math.round(Number(value) * 100)))

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    number: z.number(),
    carrier_code: z.string().nullable(),
    tracking_number: z.string().nullable(),
    amount,
    collected: amount,
    delivered_at: z.unknown(),
    cooperative_order: z.object({ id: z.string(), number: z.string(), cooperative_id: z.string() }),
  }),
)

const PARCEL_ENTITY: string = "cooperative_order_parcel"

const FIELDS = [
  ...["id", "number", "carrier_code", "tracking_number", "amount", "collected", "delivered_at"],
  ...["cooperative_order.id", "cooperative_order.number", "cooperative_order.cooperative_id"],
]

/**
 * The parcels that references of a carrier's file may mean, and which of them were settled by an earlier one. What is
 * expected of a parcel is what was collected for it, or its price while nobody has said that it arrived.
 */
export async function findParcels(
  container: MedusaContainer,
  references: readonly string[],
): Promise<{ parcels: CarriedParcel[]; settled: Set<string> }> {
  const numbers = references.flatMap((reference) => readReference(reference)?.part_number ?? [])
  const trackings = references.flatMap((reference) => [reference, sameTracking(reference)])
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: PARCEL_ENTITY,
    fields: FIELDS,
    filters: {
      $or: [
        { tracking_number: [...new Set(trackings)] },
        { cooperative_order: { number: [...new Set(numbers)] } },
      ],
    },
  })
  const parcels = rowsSchema.parse(data).map(({ cooperative_order: part, amount, collected, ...row }) => ({
    ...row,
    part_id: part.id,
    part_number: part.number,
    cooperative_id: part.cooperative_id,
    expected: (row.delivered_at ? collected : amount) ?? 0,
  }))
  const settled = await carrierService(container).listRemittanceLines(
    { parcel_id: parcels.map(({ id }) => id), state: [...SETTLING_STATES] },
    { select: ["id", "parcel_id"], take: null },
  )
  return { parcels, settled: new Set(settled.flatMap(({ parcel_id }) => parcel_id ?? [])) }
}
