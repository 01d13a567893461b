import type { Family } from "./family.ts"
import { basketryOther } from "./basketry-other.ts"
import { businessServices } from "./business-services.ts"
import { care } from "./care.ts"
import { carpets } from "./carpets.ts"
import { dairyMeatSea } from "./dairy-meat-sea.ts"
import { datesFruitsNuts } from "./dates-fruits-nuts.ts"
import { environment } from "./environment.ts"
import { foodEvents } from "./food-events.ts"
import { grains } from "./grains.ts"
import { honey } from "./honey.ts"
import { leather } from "./leather.ts"
import { metal } from "./metal.ts"
import { oils } from "./oils.ts"
import { pottery } from "./pottery.ts"
import { preserves } from "./preserves.ts"
import { socialCare } from "./social-care.ts"
import { spicesHerbs } from "./spices-herbs.ts"
import { textile } from "./textile.ts"
import { tourism } from "./tourism.ts"
import { wood } from "./wood.ts"

/** What each family of the taxonomy shows in its cooperatives' banners, by the family's slug. */
export const families: Record<string, Family> = {
  oils,
  honey,
  "dates-fruits-nuts": datesFruitsNuts,
  "spices-herbs": spicesHerbs,
  grains,
  preserves,
  "dairy-meat-sea": dairyMeatSea,
  care,
  carpets,
  textile,
  pottery,
  wood,
  leather,
  metal,
  "basketry-other": basketryOther,
  "food-events": foodEvents,
  tourism,
  "business-services": businessServices,
  "social-care": socialCare,
  environment,
}
