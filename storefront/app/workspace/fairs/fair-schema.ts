import { z } from "zod"

const texts = z.record(z.string(), z.string().nullish())
const span = z.object({ from: z.string(), to: z.string() })

const standSchema = z.object({
  number: z.string(),
  zone: z.string().nullish(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})

const reasonSchema = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})

export type FairReason = z.infer<typeof reasonSchema>

const exhibitorSchema = z.object({
  status: z.enum(["waiting", "offered", "confirmed", "withdrawn"]),
  rank: z.number(),
  answer_by: z.string().nullish(),
  stand: standSchema.partial().extend({ number: z.string() }).nullish(),
})

/** A fair as a cooperative sees it among others. Days are Morocco's; instants are ISO 8601. */
export const fairRowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  year: z.number(),
  phase: z.string(),
  names: texts,
  place: texts,
  region_code: z.string(),
  province_code: z.string(),
  opens_on: z.string(),
  closes_on: z.string(),
  deadline: z.string().nullish(),
  may: z.object({
    apply: z.boolean(),
    withdraw_application: z.boolean(),
    confirm: z.boolean(),
    withdraw: z.boolean(),
  }),
  application: z.object({ status: z.enum(["submitted", "withdrawn"]) }).nullish(),
  exhibitor: exhibitorSchema.nullish(),
})

export type FairRow = z.infer<typeof fairRowSchema>

export const fairsSchema = z.object({ calls: z.array(fairRowSchema), mine: z.array(fairRowSchema) })

/** A fair with all that concerns the cooperative: the call, its application, its rank and why, its stand on the plan. */
export const fairDetailSchema = fairRowSchema.extend({
  hours: span.extend({ days: z.record(z.string(), span.nullable()) }),
  categories: z.array(z.string()).default([]),
  call: z.object({ texts }).nullish(),
  application: z
    .object({
      status: z.enum(["submitted", "withdrawn"]),
      categories: z.array(z.string()).default([]),
      presentation: z.string().nullish(),
      people: z.number().nullish(),
      needs: z.object({ electricity: z.boolean(), lodging: z.boolean() }).partial().nullish(),
    })
    .nullish(),
  exhibitor: exhibitorSchema.extend({ reasons: z.array(reasonSchema).default([]) }).nullish(),
  plan: z.object({ width: z.number(), height: z.number() }).nullish(),
  stands: z.array(standSchema).default([]),
  messages: z.array(z.object({ subject: z.string(), body: z.string(), sent_at: z.string() })).default([]),
})

export type FairDetail = z.infer<typeof fairDetailSchema>
