import { z } from "@medusajs/framework/zod"
import { CREDENTIAL_KINDS } from "../rule/rule-version"

/**
 * One paper that supports a credential: what it is, its reference (minutes, register number) and where it is kept.
 * Never a person's identity papers.
 */
export const Evidence = z.strictObject({
  kind: z.enum(["general_assembly_minutes", "members_register", "craft_card", "visit_report", "other"]),
  reference: z.string().trim().min(1).max(200),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
})

/** What is declared: whose credential, which, on what evidence, until when. */
export const CredentialDeclaration = z.strictObject({
  subject_id: z.string().min(1).max(100),
  kind: z.enum(CREDENTIAL_KINDS),
  evidence: z.array(Evidence).min(1).max(20),
  valid_until: z.iso.datetime().nullish(),
})

export type CredentialDeclaration = z.infer<typeof CredentialDeclaration>
