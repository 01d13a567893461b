import { z } from "@medusajs/framework/zod"

/** How the goods reach the shopper: carried to their address, or fetched at the cooperative. */
export const DELIVERY_KINDS = ["delivery", "pickup"] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]

/**
 * What a shipping option of ours holds in `data`, and hands down to the shipping method of every cart and order: enough
 * to know, without another query, which cooperative's parcel a method pays for.
 */
export const optionDataSchema = z.object({
  kind: z.enum(DELIVERY_KINDS),
  cooperative_id: z.string().min(1),
  /** Set on the option that goes abroad; without it an option is of Morocco. */
  zone: z.literal("abroad").optional(),
  /** Set on what is fetched at a stand, during that fair alone. */
  fair_edition_id: z.string().optional(),
})
export type OptionData = z.infer<typeof optionDataSchema>
