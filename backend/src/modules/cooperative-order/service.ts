import { MedusaService } from "@medusajs/framework/utils"
import { CooperativeOrder } from "./models/cooperative-order"
import { CooperativeOrderEvent } from "./models/cooperative-order-event"

/** Each cooperative's part of every order, and its history. */
export class CooperativeOrderModuleService extends MedusaService({
  CooperativeOrder,
  CooperativeOrderEvent,
}) {}
