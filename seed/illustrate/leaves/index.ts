import type { Leaves } from "../scene.ts"
import { basketryOther } from "./basketry-other/index.ts"
import { businessServices } from "./business-services/index.ts"
import { care } from "./care/index.ts"
import { carpets } from "./carpets/index.ts"
import { dairyMeatSea } from "./dairy-meat-sea/index.ts"
import { datesFruitsNuts } from "./dates-fruits-nuts/index.ts"
import { environment } from "./environment/index.ts"
import { foodEvents } from "./food-events/index.ts"
import { grains } from "./grains/index.ts"
import { honey } from "./honey/index.ts"
import { leather } from "./leather/index.ts"
import { metal } from "./metal/index.ts"
import { oils } from "./oils/index.ts"
import { pottery } from "./pottery/index.ts"
import { preserves } from "./preserves/index.ts"
import { socialCare } from "./social-care/index.ts"
import { spicesHerbs } from "./spices-herbs/index.ts"
import { textile } from "./textile/index.ts"
import { tourism } from "./tourism/index.ts"
import { wood } from "./wood/index.ts"

/** Every leaf of the product taxonomy, by slug. */
export const leaves: Leaves = {
  ...oils,
  ...honey,
  ...datesFruitsNuts,
  ...spicesHerbs,
  ...grains,
  ...preserves,
  ...dairyMeatSea,
  ...care,
  ...carpets,
  ...textile,
  ...pottery,
  ...wood,
  ...leather,
  ...metal,
  ...basketryOther,
  ...foodEvents,
  ...tourism,
  ...businessServices,
  ...socialCare,
  ...environment,
}
