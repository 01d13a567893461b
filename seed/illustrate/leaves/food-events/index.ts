import type { Leaves } from "../../scene.ts"
import { variants as catering } from "./catering.ts"
import { variants as eventOrganisation } from "./event-organisation.ts"

export const foodEvents: Leaves = {
  catering,
  "event-organisation": eventOrganisation,
}
