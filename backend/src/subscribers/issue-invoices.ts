import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { issuePapers } from "../invoicing/issue-papers"

/** Invoices a part once it is wholly delivered, and credits what came back. */
export default async function onPartSettled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await issuePapers(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  // A part also ends up delivered when the rest of it is cancelled.
  event: [
    "cooperative_order.delivered",
    "cooperative_order.line_cancelled",
    "cooperative_order.return_received",
  ],
  context: { subscriberId: "issue-invoices" },
}
