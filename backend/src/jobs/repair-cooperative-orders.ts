import type { MedusaContainer } from "@medusajs/framework/types"
import { repairCooperativeOrders } from "../workflows/cooperative-order/repair-cooperative-orders"

/** Finds, every minute, what a killed process left undone: orders whose cooperatives were never told. */
export default async function repairJob(container: MedusaContainer): Promise<void> {
  await repairCooperativeOrders(container, new Date())
}

export const config = { name: "repair-cooperative-orders", schedule: "* * * * *" }
