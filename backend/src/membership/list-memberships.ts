import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"

/** The cooperatives a person may act for, the oldest membership first; `id` is the cooperative's. */
export async function listMemberships(container: MedusaContainer, personId: string) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const members = await service.listCooperativeMembers(
    { person_id: personId, is_active: true },
    { relations: ["cooperative"], order: { created_at: "ASC" } },
  )
  return members.map(({ role, cooperative: { id, handle, name, status } }) => ({
    id,
    handle,
    name,
    status,
    role,
  }))
}
