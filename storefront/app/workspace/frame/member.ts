import { z } from "zod"

const namesSchema = z.record(z.string(), z.string().nullish())

const awaySchema = z.object({ from: z.string().nullish(), until: z.string().nullish() })

/** Who is signed in, for which cooperative, and whether a field helper of the network acts in their place. */
export const memberSchema = z.object({
  /** A field helper is no member, and has no name here. */
  member: z.object({
    id: z.string().nullable(),
    name: z.string().nullable(),
    role: z.enum(["manager", "seller", "treasurer"]),
  }),
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: namesSchema,
    status: z.string(),
    away: awaySchema.nullish(),
    help_asked: z.union([z.boolean(), z.looseObject({})]).nullish(),
  }),
  cooperatives: z.array(z.looseObject({ id: z.string() })).default([]),
  assisted: z.boolean().default(false),
})

export type Member = z.infer<typeof memberSchema>
