import type { MedusaContainer } from "@medusajs/framework/types"
import { repairRefunds } from "../refunds/repair-refunds"

/** Finds, every two minutes, the refunds that a killed process left on their way. */
export default async function repairRefundsJob(container: MedusaContainer): Promise<void> {
  await repairRefunds(container, new Date())
}

export const config = { name: "repair-refunds", schedule: "*/2 * * * *" }
