import type { MedusaContainer } from "@medusajs/framework/types"
import { settleOpenPayments } from "../card/settle-open-payments"

/** Finds, every two minutes, card payments that the market was not told of. */
export default async function settleCardPaymentsJob(container: MedusaContainer): Promise<void> {
  await settleOpenPayments(container, new Date())
}

export const config = { name: "settle-card-payments", schedule: "*/2 * * * *" }
