import type { MedusaContainer } from "@medusajs/framework/types"
import { openAbroad } from "../workflows/abroad"

/**
 * Every five minutes: a rate that begins today, prices that an import or a killed process left behind, and the shops of
 * cooperatives verified since.
 */
export default async function openAbroadJob(container: MedusaContainer): Promise<void> {
  await openAbroad(container)
}

export const config = { name: "open-abroad", schedule: "*/5 * * * *" }
