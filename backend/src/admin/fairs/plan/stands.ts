/** A stand as it is drawn: its corner and its size in metres; `key` names it while it has no id. */
export type DrawnStand = {
  key: string
  number: string
  zone: string | null
  x: number
  y: number
  width: number
  height: number
}

export type PlanSize = { width: number; height: number }

export type Grid = {
  count: number
  columns: number
  width: number
  height: number
  aisle: number
  /** The letter of the first row. */
  letter: string
}

/** How far an arrow key or the mouse moves a stand at once, in metres. */
export const STEP = 0.5

/** What is wrong with a plan; `numbers` are those of the stands it concerns. */
export type PlanProblem = {
  code: "too_many" | "too_few" | "outside" | "overlapping" | "same_number" | "no_number"
  numbers: string[]
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

const round = (metres: number): number => Math.round(metres / STEP) * STEP

/** The letter so many rows after another: `Z` is followed by `AA`. */
export function letterAfter(letter: string, rows: number): string {
  const start = Math.max(0, ALPHABET.indexOf(letter.toUpperCase()))
  const index = start + rows
  const turn = Math.floor(index / ALPHABET.length)
  return (turn > 0 ? (ALPHABET[turn - 1] ?? "") : "") + (ALPHABET[index % ALPHABET.length] ?? "")
}

/** Rows of stands back to back with an aisle around every row: `A1`, `A2` ... then `B1`. */
export function standsOf({ count, columns, width, height, aisle, letter }: Grid): DrawnStand[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const row = Math.floor(index / columns)
    const column = index % columns
    const zone = letterAfter(letter, row)
    return {
      key: `${zone}${column + 1}`,
      number: `${zone}${column + 1}`,
      zone,
      x: aisle + column * width,
      y: aisle + row * (height + aisle),
      width,
      height,
    }
  })
}

/** The smallest plan, in whole metres, that holds these stands and leaves an aisle beside them. */
export function sizeAround(stands: readonly DrawnStand[], aisle: number): PlanSize {
  return {
    width: Math.ceil(Math.max(1, ...stands.map(({ x, width }) => x + width)) + aisle),
    height: Math.ceil(Math.max(1, ...stands.map(({ y, height }) => y + height)) + aisle),
  }
}

const within = (metres: number, most: number): number => Math.min(Math.max(0, metres), Math.max(0, most))

/** A stand with its corner at another place, on the steps of the plan and within it. */
export function movedTo(stand: DrawnStand, x: number, y: number, plan: PlanSize): DrawnStand {
  return {
    ...stand,
    x: within(round(x), plan.width - stand.width),
    y: within(round(y), plan.height - stand.height),
  }
}

/** Less than half a centimetre is the rounding of a drawing. */
const TOLERANCE = 0.005

const isOutside = ({ x, y, width, height }: DrawnStand, plan: PlanSize): boolean =>
  x < 0 || y < 0 || x + width > plan.width + TOLERANCE || y + height > plan.height + TOLERANCE

const doOverlap = (a: DrawnStand, b: DrawnStand): boolean =>
  a.x + TOLERANCE < b.x + b.width &&
  b.x + TOLERANCE < a.x + a.width &&
  a.y + TOLERANCE < b.y + b.height &&
  b.y + TOLERANCE < a.y + a.height

/** The numbers of stands that somebody must mend, and why; nothing when the plan can be kept. */
export function problemsOf(stands: readonly DrawnStand[], plan: PlanSize, standCount: number): PlanProblem[] {
  const numbersOf = (wrong: DrawnStand[]) => wrong.map(({ number }) => number)
  const overlapping = stands.filter((stand) =>
    stands.some((other) => other !== stand && doOverlap(stand, other)),
  )
  const twice = stands.filter(({ number, key }) =>
    stands.some((other) => other.key !== key && other.number === number && number !== ""),
  )
  const found: PlanProblem[] = [
    { code: "outside", numbers: numbersOf(stands.filter((stand) => isOutside(stand, plan))) },
    { code: "overlapping", numbers: numbersOf(overlapping) },
    { code: "same_number", numbers: [...new Set(numbersOf(twice))] },
    { code: "no_number", numbers: numbersOf(stands.filter(({ number }) => !number.trim())) },
  ]
  const count = stands.length - standCount
  return [
    ...(count > 0 ? [{ code: "too_many" as const, numbers: [] }] : []),
    ...(count < 0 ? [{ code: "too_few" as const, numbers: [] }] : []),
    ...found.filter(({ numbers }) => numbers.length > 0),
  ]
}

/** A stand more, beside the last one or in the corner of the plan, with the next number. */
export function oneMore(stands: readonly DrawnStand[], plan: PlanSize): DrawnStand {
  const last = stands.at(-1)
  const numbers = new Set(stands.map(({ number }) => number))
  const prefix = last?.zone ?? "A"
  let next = 1
  while (numbers.has(`${prefix}${next}`)) next += 1
  const size = { width: last?.width ?? 3, height: last?.height ?? 3 }
  const fresh = { key: crypto.randomUUID(), number: `${prefix}${next}`, zone: prefix, x: 0, y: 0, ...size }
  return movedTo(fresh, (last?.x ?? -size.width) + size.width, last?.y ?? 0, plan)
}
