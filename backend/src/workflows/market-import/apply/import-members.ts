import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { SYSTEM_ACTOR } from "../../../modules/cooperative/actor"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { createCooperativeMemberWorkflow } from "../../cooperative"
import type { PlannedCooperative } from "../demo/plan-cooperatives"
import { DEMO_MEMBER_PASSWORD } from "./demo-sign-ins"
import type { ImportedCooperative } from "./import-cooperatives"
import { findSignIns, shareSignIn } from "./share-sign-in"
import { tally, type Tally } from "./tally"

type NewMember = { cooperative_id: string; name: string; email: string; role: "manager" }

async function findMissing(container: MedusaContainer, wanted: NewMember[]): Promise<NewMember[]> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const emails = wanted.map(({ email }) => email)
  const stored = await service.listCooperativeMembers({ email: emails }, { select: ["email"], take: null })
  const known = new Set(stored.map(({ email }) => email))
  return wanted.filter(({ email }) => !known.has(email))
}

async function signUp(container: MedusaContainer, members: NewMember[]): Promise<void> {
  for (const member of members) {
    await createCooperativeMemberWorkflow(container).run({
      input: { ...member, password: DEMO_MEMBER_PASSWORD },
    })
  }
}

/** Members who sign in with the password of `model`: hashing it for each of a hundred would take ten seconds. */
async function signUpLike(container: MedusaContainer, model: NewMember, members: NewMember[]): Promise<void> {
  const people = members.map((member) => ({ ...member, person_id: generateEntityId(undefined, "coopper") }))
  await shareSignIn(container, model.email, people)
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.createCooperativeMembers(people)
  await service.recordEvents(
    people.map(({ cooperative_id: id }) => ({ id, kind: "member_added", actor: SYSTEM_ACTOR })),
  )
}

/** Gives every demo cooperative a manager who can sign in. */
export async function importMembers(
  container: MedusaContainer,
  planned: PlannedCooperative[],
  byHandle: Map<string, ImportedCooperative>,
): Promise<Tally> {
  const wanted = planned.map(({ facts, memberEmail }) => ({
    cooperative_id: byHandle.get(facts.handle)?.id ?? "",
    name: facts.name.fr ?? facts.handle,
    email: memberEmail,
    role: "manager" as const,
  }))
  const missing = await findMissing(container, wanted)
  const signedUp = await findSignIns(
    container,
    missing.map(({ email }) => email),
  )
  const [model, ...others] = missing.filter(({ email }) => !signedUp.has(email))
  await signUp(container, [...missing.filter(({ email }) => signedUp.has(email)), ...(model ? [model] : [])])
  if (model && others.length) await signUpLike(container, model, others)
  return tally(planned.length, missing.length)
}
