import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Credential = z.object({
  id: z.string(),
  subject_id: z.string(),
  kind: z.enum(["artisan_women", "women_led"]),
  status: z.string(),
  valid_until: z.date().nullish(),
})

export type HeldCredential = Omit<z.infer<typeof Credential>, "subject_id">

/** The live priority credentials (declared or verified) of these cooperatives, by cooperative, in one query. */
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
  for (const { subject_id, ...credential } of z.array(Credential).parse(data)) {
    held.set(subject_id, [...(held.get(subject_id) ?? []), credential])
  }
  return held
}
