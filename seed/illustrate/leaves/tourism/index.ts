import type { Leaves } from "../../scene.ts"
import { variants as craftWorkshops } from "./craft-workshops.ts"
import { variants as guidedTours } from "./guided-tours.ts"
import { variants as ruralGuesthouse } from "./rural-guesthouse.ts"

export const tourism: Leaves = {
  "rural-guesthouse": ruralGuesthouse,
  "guided-tours": guidedTours,
  "craft-workshops": craftWorkshops,
}
