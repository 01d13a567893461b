import { glass } from "../../parts/glass/glass.ts"

export const milkWhite = "#efe6d4"

export const milkBottle = glass({
  profile: [
    [0, 84],
    [0, 84],
    [10, 90],
    [210, 90],
    [270, 60],
    [300, 44],
    [360, 44],
    [366, 52],
    [380, 52],
    [380, 52],
  ],
  liquid: milkWhite,
  glass: "#d5dbd3",
  level: 0.82,
})
