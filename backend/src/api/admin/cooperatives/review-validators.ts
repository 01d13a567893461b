import { z } from "@medusajs/framework/zod"
import { requiredText, plainText } from "../../../languages/plain-text"
import { CHECKLIST_KEYS } from "../../../modules/cooperative/checklist"
import { DOCUMENT_KINDS } from "../../../modules/cooperative/models/cooperative-document"
import { APPLICATION_FIELDS } from "../../../review/application-fields"

export const CheckPoint = z.strictObject({
  key: z.enum(CHECKLIST_KEYS, "unknown_key"),
  checked: z.boolean("required"),
})

const correction = z.strictObject({
  field: z.enum(APPLICATION_FIELDS, "unknown_field").optional(),
  document_kind: z.enum(DOCUMENT_KINDS, "unknown_kind").optional(),
  note: requiredText(500),
})

/** What to correct, told in words the cooperative reads. */
export const AskCorrections = z.strictObject({
  items: z.array(correction).min(1, "required").max(30, "too_many"),
})

/** A refused paper says why. */
export const ReviewDocument = z
  .strictObject({
    status: z.enum(["accepted", "refused"], "unknown_status"),
    reason: plainText(500).nullish(),
  })
  .refine(({ status, reason }) => status === "accepted" || reason, {
    path: ["reason"],
    message: "reason_required",
  })
