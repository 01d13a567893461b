import type { MedusaContainer } from "@medusajs/framework/types"
import { IDEMPOTENCY_MODULE } from "../modules/idempotency"
import type { IdempotencyModuleService } from "../modules/idempotency/service"

/** Longer than a phone stays without signal and still sends what it kept. */
const KEPT_DAYS = 30

/** Forgets, every night, the answers to writes that nobody will send again. */
export default async function forgetOldRequests(container: MedusaContainer): Promise<void> {
  const service = container.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
  await service.forgetBefore(new Date(Date.now() - KEPT_DAYS * 24 * 3600 * 1000))
}

export const config = { name: "forget-old-requests", schedule: "40 2 * * *" }
