import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SYSTEM_ACTOR, type Actor } from "../../../modules/cooperative/actor"
import type { MemberRole } from "../../../modules/cooperative/models/cooperative-member"
import { createMemberStep } from "../steps/create-member"
import { registerPersonStep } from "../steps/register-person"

export const createCooperativeMemberWorkflowId = "create-cooperative-member"

export type CreateCooperativeMember = {
  cooperative_id: string
  name: string
  email: string
  password: string
  role: MemberRole
  phone?: string | null
  actor?: Actor
}

/**
 * Gives a person a sign-in (`/auth/cooperative/emailpass`) and a place in a cooperative, and answers the member's id.
 * Somebody who is already a member elsewhere keeps its password and gets a second place.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `email_taken` or `already_member`.
 */
export const createCooperativeMemberWorkflow = createWorkflow(
  createCooperativeMemberWorkflowId,
  (input: CreateCooperativeMember) => {
    const credentials = transform({ input }, ({ input: { email, password } }) => ({
      email: email.trim().toLowerCase(),
      password,
    }))
    const personId = registerPersonStep(credentials)
    const member = transform({ input, credentials, personId }, (data) => {
      const { cooperative_id, name, role, phone, actor } = data.input
      const { email } = data.credentials
      return {
        cooperative_id,
        name,
        role,
        phone,
        email,
        person_id: data.personId,
        actor: actor ?? SYSTEM_ACTOR,
      }
    })
    return new WorkflowResponse(createMemberStep(member))
  },
)
