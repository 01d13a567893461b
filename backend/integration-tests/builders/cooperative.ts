import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM_ACTOR } from "../../src/modules/cooperative/actor"
import type { MemberRole } from "../../src/modules/cooperative/models/cooperative-member"
import {
  createCooperativeMemberWorkflow,
  createCooperativesWorkflow,
  submitCooperativeWorkflow,
  verifyCooperativeWorkflow,
} from "../../src/workflows/cooperative"
import type { NewCooperative } from "../../src/workflows/cooperative/steps/create-cooperatives"

/** A complete file: what differs in a test is given as `facts`. */
export function cooperativeFacts(handle: string, facts: Partial<NewCooperative> = {}): NewCooperative {
  return {
    handle,
    legal_form: "cooperative",
    name: { ar: `تعاونية ${handle}`, fr: `Coopérative ${handle}` },
    registry_number: "RC-1043",
    phone: "+212612345678",
    province_id: "al-hoceima",
    activities: ["argan-oil"],
    members_count: 12,
    women_members_count: 9,
    ...facts,
  }
}

/** Builds a draft cooperative and answers its id. */
export async function buildDraftCooperative(
  container: MedusaContainer,
  handle: string,
  facts: Partial<NewCooperative> = {},
): Promise<string> {
  const { result } = await createCooperativesWorkflow(container).run({
    input: { cooperatives: [cooperativeFacts(handle, facts)], actor: SYSTEM_ACTOR },
  })
  return result[0]!
}

/** Builds a cooperative that may sell, its shop open, and answers its id. */
export async function buildCooperative(
  container: MedusaContainer,
  handle: string,
  facts: Partial<NewCooperative> = {},
): Promise<string> {
  const id = await buildDraftCooperative(container, handle, facts)
  const input = { id, actor: SYSTEM_ACTOR, reason: null }
  await submitCooperativeWorkflow(container).run({ input })
  await verifyCooperativeWorkflow(container).run({ input })
  return id
}

export const MEMBER_PASSWORD = "twiza-demo-member"

/** Builds a member who can sign in with `email` and `MEMBER_PASSWORD`, and answers its id. */
export async function buildMember(
  container: MedusaContainer,
  cooperative_id: string,
  email: string,
  role: MemberRole = "manager",
): Promise<string> {
  const { result } = await createCooperativeMemberWorkflow(container).run({
    input: { cooperative_id, email, name: email, password: MEMBER_PASSWORD, role },
  })
  return result
}
