import type { InferTypeOf } from "@medusajs/framework/types"
import type { FairPromotion } from "../../modules/fair-campaign/models/fair-promotion"

/** A fair's promotion as the database has it. */
export type FairPromotionRow = InferTypeOf<typeof FairPromotion>
