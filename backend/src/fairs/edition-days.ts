import { z } from "@medusajs/framework/zod"

const hoursSchema = z.object({ from: z.string(), to: z.string() })

/** The days and hours of an edition as the database has them. */
export const editionDaysSchema = z.object({
  opens_on: z.string(),
  closes_on: z.string(),
  hours: hoursSchema.extend({ days: z.record(z.string(), hoursSchema.nullable()).optional() }),
})
