import type { Leaves } from "../../scene.ts"
import { variants as aromaticMedicinalPlants } from "./aromatic-medicinal-plants.ts"
import { variants as capers } from "./capers.ts"
import { variants as cumin } from "./cumin.ts"
import { variants as henna } from "./henna.ts"
import { variants as herbalInfusions } from "./herbal-infusions.ts"
import { variants as lavenderRosemary } from "./lavender-rosemary.ts"
import { variants as rose } from "./rose.ts"
import { variants as saffron } from "./saffron.ts"
import { variants as spiceMixes } from "./spice-mixes.ts"
import { variants as thymeOregano } from "./thyme-oregano.ts"

export const spicesHerbs: Leaves = {
  saffron,
  rose,
  cumin,
  henna,
  capers,
  "aromatic-medicinal-plants": aromaticMedicinalPlants,
  "thyme-oregano": thymeOregano,
  "lavender-rosemary": lavenderRosemary,
  "herbal-infusions": herbalInfusions,
  "spice-mixes": spiceMixes,
}
