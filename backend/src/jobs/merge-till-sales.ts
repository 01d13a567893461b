import type { MedusaContainer } from "@medusajs/framework/types"
import { mergeWaiting } from "../workflows/till"

/** Makes orders, every minute, of what stands have sold and no request finished. */
export default async function mergeTillSales(container: MedusaContainer): Promise<void> {
  await mergeWaiting(container, new Date())
}

export const config = { name: "merge-till-sales", schedule: "* * * * *" }
