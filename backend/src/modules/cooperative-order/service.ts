import { MedusaService } from "@medusajs/framework/utils"
import { CooperativeOrder } from "./models/cooperative-order"
import { CooperativeOrderEvent } from "./models/cooperative-order-event"
import { CooperativeOrderParcel } from "./models/cooperative-order-parcel"
import { CooperativeOrderReturn } from "./models/cooperative-order-return"

/** Each cooperative's part of every order: its history, its parcels and its returns. */
export class CooperativeOrderModuleService extends MedusaService({
  CooperativeOrder,
  CooperativeOrderEvent,
  CooperativeOrderParcel,
  CooperativeOrderReturn,
}) {}
