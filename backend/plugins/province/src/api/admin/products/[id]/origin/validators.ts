import { z } from "@medusajs/framework/zod"

const Note = z.string().trim().max(500).nullish()

/** `province: null` lets the product inherit its seller's province again. */
export const SetOrigin = z.strictObject({ province: z.string().min(1).max(80).nullable(), note: Note })

export const DecideOrigin = z.strictObject({ decision: z.enum(["approve", "refuse"]), note: Note })
