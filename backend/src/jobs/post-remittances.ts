import type { MedusaContainer } from "@medusajs/framework/types"
import { repairRemittances } from "../carriers/post-remittance"

/** Finds, every five minutes, what a killed process left out of the books. */
export default async function postRemittancesJob(container: MedusaContainer): Promise<void> {
  await repairRemittances(container, new Date())
}

export const config = { name: "post-remittances", schedule: "*/5 * * * *" }
