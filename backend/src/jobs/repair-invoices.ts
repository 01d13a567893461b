import type { MedusaContainer } from "@medusajs/framework/types"
import { repairInvoices } from "../invoicing/repair-invoices"

/** Finds, every five minutes, invoices and credit notes that a killed process did not issue. */
export default async function repairInvoicesJob(container: MedusaContainer): Promise<void> {
  await repairInvoices(container, new Date())
}

export const config = { name: "repair-invoices", schedule: "*/5 * * * *" }
