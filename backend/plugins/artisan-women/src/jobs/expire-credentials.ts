import type { MedusaContainer } from "@medusajs/framework/types"
import { expireCredentialsWorkflow } from "../workflows/expire-credentials"

/** Every hour, ends the credentials whose period is over. */
export default async function expireCredentials(container: MedusaContainer): Promise<void> {
  await expireCredentialsWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "expire-priority-credentials", schedule: "7 * * * *" }
