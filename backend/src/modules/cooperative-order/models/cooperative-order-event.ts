import { model } from "@medusajs/framework/utils"
import { COOPERATIVE_ORDER_STATUSES } from "../statuses"
import { CooperativeOrder } from "./cooperative-order"

/** Who moves a part: a member of its cooperative, an admin of the network, the shopper, or the system. */
export const PART_ACTOR_TYPES = ["cooperative", "user", "customer", "system"] as const
export type PartActorType = (typeof PART_ACTOR_TYPES)[number]

/** One line of a part's history: the status it reached, when, and by whom. */
export const CooperativeOrderEvent = model
  .define("cooperative_order_event", {
    id: model.id({ prefix: "coopordevt" }).primaryKey(),
    status: model.enum([...COOPERATIVE_ORDER_STATUSES]),
    at: model.dateTime(),
    actor_type: model.enum([...PART_ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    tracking_number: model.text().nullable(),
    reason: model.text().nullable(),
    cooperative_order: model.belongsTo(() => CooperativeOrder, { mappedBy: "events" }),
  })
  .indexes([{ on: ["cooperative_order_id", "status"], unique: true, where: "deleted_at IS NULL" }])
