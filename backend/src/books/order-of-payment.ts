import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const paymentRows = z.array(
  z.object({ payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish() }),
)

/** The order a payment is of; null while it is of none. */
export async function orderOfPayment(container: MedusaContainer, paymentId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: paymentId },
  })
  return paymentRows.parse(data)[0]?.payment_collection?.order?.id ?? null
}
