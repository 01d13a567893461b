/** How many goods a province has, in four steps; the map shades by them and the legend names them. */
export const COVERAGE_STEPS = [
  { from: 0, fill: "var(--color-lime-deep)" },
  { from: 1, fill: "#c5cde4" },
  { from: 6, fill: "#7f8fbd" },
  { from: 16, fill: "var(--color-indigo)" },
] as const

/** The shade of a province with so many goods. */
export const coverageFill = (goods: number): string =>
  [...COVERAGE_STEPS].reverse().find(({ from }) => goods >= from)?.fill ?? COVERAGE_STEPS[0].fill
