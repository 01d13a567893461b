import { MedusaService } from "@medusajs/framework/utils"
import { Cooperative } from "./models/cooperative"
import { CooperativeEvent } from "./models/cooperative-event"
import { CooperativeMember } from "./models/cooperative-member"

/** The cooperatives of the network, their members and their history. */
export class CooperativeModuleService extends MedusaService({
  Cooperative,
  CooperativeMember,
  CooperativeEvent,
}) {}
