import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { FAIR_DOORS } from "../../modules/fair/statuses"
import { PART_FIELDS, partSchema } from "../../workflows/cooperative-order/part"
import { tillService } from "../till/till-service"

const fairPartSchema = z.intersection(partSchema, z.object({ fair_door: z.enum(FAIR_DOORS).nullish() }))

/** A part that was sold at a fair, by which door, and when: a till may hand in later what it sold. */
export type FairPart = z.output<typeof fairPartSchema> & { sold_at: Date }

/** Typed as any entity: the types generated for our own are not reliable. */
const PART_ENTITY: string = "cooperative_order"

/** Every part that was sold at an edition, in the order of their numbers. */
export async function readFairParts(container: MedusaContainer, edition_id: string): Promise<FairPart[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, sales] = await Promise.all([
    query.graph({
      entity: PART_ENTITY,
      fields: [...PART_FIELDS, "fair_door"],
      filters: { fair_edition_id: edition_id },
    }),
    tillService(container).listTillSales(
      { edition_id, cooperative_order_id: { $ne: null } },
      { select: ["cooperative_order_id", "sold_at"], take: null },
    ),
  ])
  const soldAt = new Map(sales.map(({ cooperative_order_id, sold_at }) => [cooperative_order_id, sold_at]))
  return z
    .array(fairPartSchema)
    .parse(data)
    .map((part) => ({ ...part, sold_at: soldAt.get(part.id) ?? part.created_at }))
    .sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }))
}
