import { bowlOfMilk } from "../leaves/dairy-meat-sea/camel-milk.ts"
import { churn, smenJar } from "../leaves/dairy-meat-sea/dairy.ts"
import { cheeseLog } from "../leaves/dairy-meat-sea/goat-cheese.ts"
import { milkBottle } from "../leaves/dairy-meat-sea/wares.ts"
import { type Family, item } from "./family.ts"

export const dairyMeatSea: Family = {
  settings: ["mist", "saffron", "clay"],
  items: [
    item(milkBottle, 1.02),
    item(bowlOfMilk, 0.9),
    item(churn, 0.98),
    item(cheeseLog, 1),
    item(smenJar, 1.1),
  ],
}
