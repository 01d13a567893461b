import type { Leaves } from "../../scene.ts"
import { variants as cultureHeritage } from "./culture-heritage.ts"
import { variants as earlyChildhood } from "./early-childhood.ts"
import { variants as homeCare } from "./home-care.ts"
import { variants as literacyTutoring } from "./literacy-tutoring.ts"
import { variants as workIntegration } from "./work-integration.ts"

export const socialCare: Leaves = {
  "early-childhood": earlyChildhood,
  "home-care": homeCare,
  "literacy-tutoring": literacyTutoring,
  "work-integration": workIntegration,
  "culture-heritage": cultureHeritage,
}
