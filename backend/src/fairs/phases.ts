/**
 * Where an edition is, by its status and the clock. `announced`: it is public and nobody can apply; `call_over`: the
 * deadline has passed and the stands are not given; `over`: the last doors have closed and the report is not made.
 */
export const PHASES = [
  "draft",
  "announced",
  "call",
  "call_over",
  "allocated",
  "open",
  "over",
  "closed",
  "cancelled",
] as const
export type Phase = (typeof PHASES)[number]
