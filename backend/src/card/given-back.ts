import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const collectionRows = z.array(
  z.object({
    payments: z.array(z.object({ refunds: z.array(z.object({ id: z.string() })).nullish() })).nullish(),
  }),
)

/** Whether money paid into a payment collection was given back, because what it was paid for could not be ordered. */
export async function wasGivenBack(
  container: MedusaContainer,
  paymentCollectionId: string | undefined,
): Promise<boolean> {
  if (!paymentCollectionId) return false
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_collection",
    fields: ["payments.refunds.id"],
    filters: { id: paymentCollectionId },
  })
  const payments = collectionRows.parse(data).flatMap(({ payments }) => payments ?? [])
  return payments.some(({ refunds }) => Boolean(refunds?.length))
}
