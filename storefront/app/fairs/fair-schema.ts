import { z } from "zod"

const texts = z.record(z.string(), z.string().nullish())
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const span = z.object({ from: z.string(), to: z.string() })

/** Where an edition stands, as the backend's clock says. */
export const PHASES = [
  "announced",
  "call",
  "call_over",
  "allocated",
  "open",
  "over",
  "closed",
  "cancelled",
] as const

export type FairPhase = (typeof PHASES)[number]

/** An edition of a fair among others. Days are Morocco's; instants are ISO 8601. */
export const fairCardSchema = z.object({
  handle: z.string(),
  year: z.number(),
  phase: z.enum(PHASES),
  names: texts,
  theme: texts.nullish(),
  region_code: z.string(),
  province_code: z.string(),
  place: texts,
  opens_on: day,
  closes_on: day,
  opens_at: z.string(),
  closes_at: z.string(),
  next_change_at: z.string().nullish(),
  exhibitor_count: z.number().default(0),
  cancel_reason: z.string().nullish(),
  campaign: z.object({ percent: z.number(), starts_at: z.string(), ends_at: z.string() }).nullish(),
})

export type FairCard = z.infer<typeof fairCardSchema>

export const fairListSchema = z.object({
  open: z.array(fairCardSchema),
  coming: z.array(fairCardSchema),
  past: z.array(fairCardSchema),
})

export type FairList = z.infer<typeof fairListSchema>

const standSchema = z.object({
  number: z.string(),
  zone: z.string().nullish(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  cooperative: z.string().nullish(),
})

const exhibitorSchema = z.object({
  handle: z.string(),
  name: texts,
  province: z.string().nullish(),
  activities: z.array(z.string()).default([]),
  tier: z.number().default(3),
  women_members_count: z.number().nullish(),
  stand: z.string().nullish(),
})

/** An edition's own page. `hours.days` are the days that differ; `null` is a day without doors. */
export const fairSchema = z.object({
  fair: fairCardSchema.extend({
    latitude: z.number().nullish(),
    longitude: z.number().nullish(),
    hours: span.extend({ days: z.record(z.string(), span.nullable()).default({}) }),
    programme: z.array(span.extend({ day, title: z.union([texts, z.string()]) })).default([]),
    doors_open: z.boolean().default(false),
    doors_change_at: z.string().nullish(),
    plan: z.object({ width: z.number(), height: z.number() }).nullish(),
    stands: z.array(standSchema).default([]),
    exhibitors: z.array(exhibitorSchema).default([]),
    call: z.object({ deadline: z.string(), is_open: z.boolean() }).nullish(),
    editions: z.array(z.object({ handle: z.string(), year: z.number() })).default([]),
  }),
})

export type Fair = z.infer<typeof fairSchema>["fair"]
