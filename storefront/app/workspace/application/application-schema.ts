import { z } from "zod"

const textsSchema = z.record(z.string(), z.string().nullish())

const factsSchema = z.object({
  legal_form: z.string().nullish(),
  name: textsSchema.nullish(),
  registry_number: z.string().nullish(),
  ice: z.string().nullish(),
  province: z.string().nullish(),
  further_provinces: z.array(z.string()).nullish(),
  commune: z.string().nullish(),
  address: z.string().nullish(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  members_count: z.number().nullish(),
  women_members_count: z.number().nullish(),
  women_led: z.boolean().nullish(),
  founded_year: z.number().nullish(),
  activities: z.array(z.string()).nullish(),
  story: textsSchema.nullish(),
  tagline: textsSchema.nullish(),
  rib_masked: z.string().nullish(),
})

const documentSchema = z.object({
  id: z.string(),
  kind: z.string(),
  filename: z.string(),
  mime_type: z.string(),
  size: z.number(),
  status: z.string(),
  uploaded_at: z.string(),
  reason: z.string().nullish(),
})

const correctionSchema = z.object({
  field: z.string().nullish(),
  document_kind: z.string().nullish(),
  note: z.string(),
  asked_at: z.string().nullish(),
  settled_at: z.string().nullish(),
})

/** A cooperative's application as its members see it; the bank account is masked. */
export const applicationSchema = z.object({
  status: z.string(),
  version: z.string().nullish(),
  facts: factsSchema,
  documents: z.array(documentSchema),
  missing: z.record(z.string(), z.string()),
  corrections: z.array(correctionSchema).default([]),
  history: z.array(z.object({ kind: z.string(), at: z.string(), reason: z.string().nullish() })).default([]),
})

export type Application = z.infer<typeof applicationSchema>
export type Facts = Application["facts"]
export type ApplicationDocument = Application["documents"][number]
