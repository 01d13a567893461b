import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type { CooperativeModuleService } from "../../modules/cooperative/service"

/** Somebody a history names. */
export type Person = { name: string | null; email: string | null }

const NOBODY: Person = { name: null, email: null }

/** Finds admins (`user_…`) and members (`coopmem_…`) by their ids; who is not found has no name. */
export async function readPeople(
  container: MedusaContainer,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Person> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (!wanted.length) return () => NOBODY
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [users, members] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: wanted }, { take: wanted.length }),
    service.listCooperativeMembers({ id: wanted }, { take: wanted.length, withDeleted: true }),
  ])
  const people = new Map<string, Person>()
  for (const { id, first_name, last_name, email } of users) {
    people.set(id, { name: [first_name, last_name].filter(Boolean).join(" ") || null, email })
  }
  for (const { id, name, email } of members) people.set(id, { name, email })
  return (id) => people.get(id ?? "") ?? NOBODY
}
