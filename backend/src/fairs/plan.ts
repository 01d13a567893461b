import { ApiError } from "../api/errors/api-error"

/** The ground on which the stands stand, in metres. */
export type Plan = { width: number; height: number }

/** A stand on the plan: its corner and its size in metres. */
export type PlannedStand = {
  number: string
  zone?: string | null | undefined
  x: number
  y: number
  width: number
  height: number
}

/** Sizes are told in centimetres at the finest: what is less is the rounding of a drawing. */
const TOLERANCE = 0.005

function overlap(one: PlannedStand, other: PlannedStand): boolean {
  const apart =
    one.x + one.width <= other.x + TOLERANCE ||
    other.x + other.width <= one.x + TOLERANCE ||
    one.y + one.height <= other.y + TOLERANCE ||
    other.y + other.height <= one.y + TOLERANCE
  return !apart
}

function isOutside({ x, y, width, height }: PlannedStand, plan: Plan): boolean {
  return x < 0 || y < 0 || x + width > plan.width + TOLERANCE || y + height > plan.height + TOLERANCE
}

function problemOf(stand: PlannedStand, before: readonly PlannedStand[], plan: Plan): string | undefined {
  if (before.some(({ number }) => number === stand.number)) return "stand_number_taken"
  if (isOutside(stand, plan)) return "stand_outside_plan"
  return before.some((other) => overlap(stand, other)) ? "stands_overlap" : undefined
}

/**
 * Checks that the plan holds as many stands as the edition announces, each with its own number, none outside it, none
 * over another.
 *
 * @throws {ApiError} 400 `stands_beyond_plan`, with the problem of each stand by its place in the list
 */
export function assertStandsFit(stands: readonly PlannedStand[], plan: Plan, standCount: number): void {
  const fields: Record<string, string> = {}
  stands.forEach((stand, index) => {
    const problem = problemOf(stand, stands.slice(0, index), plan)
    if (problem) fields[`stands.${index}`] = problem
  })
  if (stands.length > standCount) fields.stands = "too_many_stands"
  if (stands.length < standCount) fields.stands = "too_few_stands"
  if (Object.keys(fields).length)
    throw ApiError.invalid("stands_beyond_plan", `The plan has to hold ${standCount} stands.`, fields)
}
