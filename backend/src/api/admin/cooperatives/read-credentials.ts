import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Credentials = z.array(
  z.object({
    id: z.string(),
    subject_id: z.string(),
    kind: z.string(),
    status: z.string(),
    valid_until: z.date().nullish(),
  }),
)

export type HeldCredential = Pick<
  z.infer<typeof Credentials>[number],
  "id" | "kind" | "status" | "valid_until"
>

/** The priority credentials that these cooperatives declared or hold, in one query. */
export async function readCredentials(
  container: MedusaContainer,
  cooperativeIds: string[],
): Promise<Map<string, HeldCredential[]>> {
  const held = new Map<string, HeldCredential[]>()
  if (!cooperativeIds.length || !container.hasRegistration("artisan_women")) return held
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "priority_credential",
    fields: ["id", "subject_id", "kind", "status", "valid_until"],
    filters: { subject_id: cooperativeIds, status: ["declared", "verified"] },
  })
  for (const { subject_id, ...credential } of Credentials.parse(data)) {
    held.set(subject_id, [...(held.get(subject_id) ?? []), credential])
  }
  return held
}
