import type { Leaves } from "../../scene.ts"
import { variants as agriServices } from "./agri-services.ts"
import { variants as cleaning } from "./cleaning.ts"
import { variants as printingCommunication } from "./printing-communication.ts"
import { variants as training } from "./training.ts"
import { variants as transportDelivery } from "./transport-delivery.ts"

export const businessServices: Leaves = {
  training,
  "transport-delivery": transportDelivery,
  "printing-communication": printingCommunication,
  cleaning,
  "agri-services": agriServices,
}
